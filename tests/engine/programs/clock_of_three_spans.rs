// why: where more than two readings are begun from, not all sums are tried, and no search is complete
// outcome: exit 0 "true\n"
// outcome: exit 0 "false\n"
// complete: no
// real: no
use std::time::{Duration, Instant};

fn main() {
    let (a, b, c) = (Instant::now(), Instant::now(), Instant::now());
    let now = Instant::now();
    let (one, two) = (Duration::from_millis(1), Duration::from_millis(2));
    println!("{}", now - a > two && now - b > one && now - c < one);
}
