// why: abort ends the program by a signal, and drops what was not flushed
// outcome: signal 6 "kept\n"
use std::process;

fn main() {
    println!("kept");
    print!("lost");
    process::abort();
}
