// why: and when main panics
// outcome: exit 101 "kept"
fn main() {
    print!("kept");
    panic!("main");
}
