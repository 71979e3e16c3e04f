// why: exit ends the program whoever calls it, and main may be done before
// outcome: exit 3 ""
// outcome: exit 0 ""
use std::{process, thread};

fn main() {
    thread::spawn(|| process::exit(3));
}
