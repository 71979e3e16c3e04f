// why: panics of two threads at once are two plain panics
// outcome: exit 0 "true true\n"
use std::thread;

fn main() {
    let (left, right) = (
        thread::spawn(|| panic!("left")),
        thread::spawn(|| panic!("right")),
    );
    println!("{} {}", left.join().is_err(), right.join().is_err());
}
