// why: what was flushed is shown though the program gets stuck
// outcome: deadlock "kept"
// causeless: no
use std::io::{self, Write};
use std::thread;

fn main() {
    print!("kept");
    io::stdout().flush().unwrap();
    print!("lost");
    thread::park();
}
