// why: a thread that nobody joins may print before main's end or not at all
// outcome: exit 0 ""
// outcome: exit 0 "late\n"
use std::thread;

fn main() {
    thread::spawn(|| println!("late"));
}
