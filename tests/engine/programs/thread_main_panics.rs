// why: main's panic ends the program with 101, whatever others do
// outcome: exit 101 ""
// outcome: exit 101 "other\n"
use std::thread;

fn main() {
    thread::spawn(|| println!("other"));
    panic!("main");
}
