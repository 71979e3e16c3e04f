// why: a loop on elapsed() that nobody helps comes to its end
// outcome: exit 0 "done\n"
use std::time::{Duration, Instant};

fn main() {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_millis(5) {}
    println!("done");
}
