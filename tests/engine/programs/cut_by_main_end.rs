// why: main's end cuts a thread between any two of its prints, and between the pieces of each: stdout has no buffer then
// outcome: exit 0 ""
// outcome: exit 0 "1"
// outcome: exit 0 "1\n"
// outcome: exit 0 "1\n2"
// outcome: exit 0 "1\n2\n3"
// outcome: exit 0 "1\n2\n"
// outcome: exit 0 "1\n2\n3\n"
use std::thread;

fn main() {
    thread::spawn(|| (1..=3).for_each(|n| println!("{n}")));
}
