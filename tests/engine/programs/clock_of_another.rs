// why: a clock that another thread read is over or not when this one first reads it
// outcome: exit 0 "true\n"
// outcome: exit 0 "false\n"
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let begin = Instant::now();
    let early = thread::spawn(move || begin.elapsed() < Duration::from_millis(2));
    println!("{}", early.join().unwrap());
}
