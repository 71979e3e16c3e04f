// why: an Instant may lie long before the first reading
// outcome: exit 0 "true true\n"
use std::time::{Duration, Instant};

fn main() {
    let now = Instant::now();
    let long_ago = now.checked_sub(Duration::from_secs(20_000_000_000));
    let back = now - Duration::from_secs(3_000_000);
    println!("{} {}", long_ago.is_some(), back < now);
}
