// why: a pointer to a function that tells who calls it is one that rustc finds in no shared library
// outcome: exit 0 "7ms\n"
use std::thread;
use std::time::Duration;

fn main() {
    let yields: fn() = thread::yield_now;
    yields();
    thread::yield_now();
    let time: &dyn std::fmt::Debug = &Duration::from_millis(7);
    println!("{time:?}");
}
