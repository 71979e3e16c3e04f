// why: of two threads that exit the first one's code counts
// outcome: exit 1 ""
// outcome: exit 2 ""
use std::{process, thread};

fn main() {
    thread::spawn(|| process::exit(1));
    process::exit(2);
}
