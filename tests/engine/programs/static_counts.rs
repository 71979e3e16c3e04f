// why: static atomics start at their first values in every run
// outcome: exit 0 "7 1\n"
// outcome: exit 0 "7 2\n"
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::thread;

static FIRST: AtomicUsize = AtomicUsize::new(7);
static COUNT: AtomicU8 = AtomicU8::new(0);

fn main() {
    let first = FIRST.fetch_add(1, Ordering::Relaxed);
    let other = thread::spawn(|| COUNT.fetch_add(1, Ordering::Relaxed));
    COUNT.fetch_add(1, Ordering::Relaxed);
    println!("{first} {}", COUNT.load(Ordering::Relaxed));
    other.join().unwrap();
}
