// why: a span within another can be short where the whole is long
// outcome: exit 0 "false false\n"
// outcome: exit 0 "false true\n"
// outcome: exit 0 "true false\n"
// outcome: exit 0 "true true\n"
// real: no
use std::time::{Duration, Instant};

fn main() {
    let whole = Instant::now();
    let part = Instant::now();
    let now = Instant::now();
    println!(
        "{} {}",
        now - whole >= Duration::from_millis(5),
        now - part >= Duration::from_millis(1)
    );
}
