// why: the system keeps eight bits of an exit code
// outcome: exit 255 ""
fn main() {
    std::process::exit(-1);
}
