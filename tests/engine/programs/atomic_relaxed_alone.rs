// why: one relaxed atomic alone is coherent, and two that each have a thread of their own are exact too
// outcome: exit 0 "2 1 1\n"
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn main() {
    let (both, left, right) = (AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0));
    thread::scope(|s| {
        s.spawn(|| both.fetch_add(1, Relaxed));
        s.spawn(|| both.fetch_add(1, Relaxed));
    });
    thread::scope(|s| {
        s.spawn(|| left.fetch_add(1, Relaxed));
        s.spawn(|| right.fetch_add(1, Relaxed));
    });
    println!(
        "{} {} {}",
        both.load(Relaxed),
        left.load(Relaxed),
        right.load(Relaxed)
    );
}
