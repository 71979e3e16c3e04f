// why: text without a newline is flushed when main ends
// outcome: exit 0 "kept"
fn main() {
    print!("kept");
}
