// why: a Display that panics is its thread's panic, and prints what was written before
// outcome: exit 0 "true\n"
use std::{fmt, thread};

struct Leak;
impl fmt::Display for Leak {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        panic!("leak");
    }
}

fn main() {
    println!("{}", thread::spawn(|| Leak.to_string()).join().is_err());
}
