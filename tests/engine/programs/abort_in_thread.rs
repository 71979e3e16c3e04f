// why: an abort by a thread may come before or after main's print
// outcome: signal 6 ""
// outcome: signal 6 "main\n"
use std::{process, thread};

fn main() {
    let gate = thread::spawn(|| process::abort());
    println!("main");
    let _: Result<(), _> = gate.join();
}
