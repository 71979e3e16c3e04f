// why: who saw the deadline pass sees it passed ever after
// outcome: exit 0 "true true\n"
// outcome: exit 0 "false true\n"
// outcome: exit 0 "false false\n"
// ruled-out: exit 0 "true false\n"
use std::time::{Duration, Instant};

fn main() {
    let end = Instant::now() + Duration::from_micros(30);
    let first = Instant::now() >= end;
    println!("{first} {}", Instant::now() >= end);
}
