// why: a load can't release; std panics
// outcome: exit 101 ""
use std::sync::atomic::{AtomicU32, Ordering};

fn order() -> Ordering {
    std::hint::black_box(Ordering::Release)
}

fn main() {
    println!("{}", AtomicU32::new(0).load(order()));
}
