// why: a deadline that every turn looks at can pass in any turn
// outcome: exit 0 "0\n"
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
// outcome: exit 0 "3\n"
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    let turns = (0..3).take_while(|_| start.elapsed() <= Duration::from_micros(2));
    println!("{}", turns.count());
}
