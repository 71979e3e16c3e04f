// why: the clock never goes back, and a sleep takes at least its time
// outcome: exit 0 "true true\n"
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let begin = Instant::now();
    thread::sleep(Duration::from_millis(3));
    let end = Instant::now();
    println!(
        "{} {}",
        end >= begin,
        end.duration_since(begin) >= Duration::from_millis(3)
    );
}
