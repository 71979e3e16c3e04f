// why: an elapsed time can lie between any two that it is compared with
// outcome: exit 0 "fast\n"
// outcome: exit 0 "middling\n"
// outcome: exit 0 "slow\n"
// real: no
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    thread::spawn(|| (0..2_000u64).map(std::hint::black_box).sum::<u64>())
        .join()
        .unwrap();
    let took = start.elapsed();
    println!(
        "{}",
        match took {
            t if t < Duration::from_millis(1) => "fast",
            t if t < Duration::from_secs(60) => "middling",
            _ => "slow",
        }
    );
}
