// why: an exit by a thread cuts main's prints anywhere
// outcome: exit 2 ""
// outcome: exit 2 "a\n"
// outcome: exit 2 "a\nb\n"
use std::{process, thread};

fn main() {
    let gate = thread::spawn(|| process::exit(2));
    println!("a");
    println!("b");
    let _: Result<(), _> = gate.join();
}
