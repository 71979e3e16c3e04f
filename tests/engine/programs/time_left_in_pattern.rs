// why: what is left of a deadline is none, or some; no pattern is asked which number it is
// outcome: exit 0 "gone\n"
// outcome: exit 0 "left\n"
// complete: no
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    let most = Duration::from_millis(2);
    match most.saturating_sub(start.elapsed()) {
        Duration::ZERO => println!("gone"),
        _ => println!("left"),
    }
}
