// why: a panic while stdout is locked doesn't keep others from printing
// outcome: exit 0 "half after\n"
use std::{fmt, thread};

struct Leak;
impl fmt::Display for Leak {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        panic!("leak");
    }
}

fn main() {
    assert!(thread::spawn(|| println!("half {Leak}")).join().is_err());
    println!("after");
}
