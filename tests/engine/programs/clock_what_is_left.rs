// why: what is left of a limit is compared with nothing, and with more
// outcome: exit 0 "over\n"
// outcome: exit 0 "little\n"
// outcome: exit 0 "much\n"
// real: no
use std::time::{Duration, Instant};

fn main() {
    let (start, limit) = (Instant::now(), Duration::from_millis(5));
    println!(
        "{}",
        match limit.checked_sub(start.elapsed()) {
            None => "over",
            Some(left) if left <= Duration::from_millis(1) => "little",
            Some(_) => "much",
        }
    );
}
