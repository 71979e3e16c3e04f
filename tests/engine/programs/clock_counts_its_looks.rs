// why: a loop that ends by itself may look at the clock as often as it likes before time passes
// outcome: exit 0 "9\n"
// outcome: exit 0 "early\n"
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    match (0..9).position(|_| start.elapsed() > Duration::from_micros(2)) {
        None => println!("9"),
        Some(_) => println!("early"),
    }
}
