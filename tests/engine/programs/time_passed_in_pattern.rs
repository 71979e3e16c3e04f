// why: a pattern compares how much time passed, which nobody sees: what is tried is no time at all, and more
// outcome: exit 0 "at once\n"
// outcome: exit 0 "later\n"
// complete: no
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    match start.elapsed() {
        Duration::ZERO => println!("at once"),
        _ => println!("later"),
    }
}
