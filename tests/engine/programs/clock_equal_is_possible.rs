// why: an elapsed time can be just what it is compared with
// outcome: exit 0 "Less\n"
// outcome: exit 0 "Equal\n"
// outcome: exit 0 "Greater\n"
// real: no
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    println!("{:?}", start.elapsed().cmp(&Duration::from_micros(3)));
}
