// why: each sleep is seen by the clock, and a limit between two of them is not passed by one alone of necessity
// outcome: exit 0 "true true\n"
// outcome: exit 0 "false true\n"
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    thread::sleep(Duration::from_millis(2));
    let first = start.elapsed();
    assert!(first >= Duration::from_millis(2));
    thread::sleep(Duration::from_millis(2));
    let second = start.elapsed();
    println!(
        "{} {}",
        first > Duration::from_millis(3),
        second > Duration::from_millis(3)
    );
}
