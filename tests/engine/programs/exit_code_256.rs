// why: and 256 is none of them
// outcome: exit 1 "257\n"
fn main() {
    println!("257");
    std::process::exit(257);
}
