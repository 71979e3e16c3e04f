// why: yielding eight times is no waiting
// outcome: exit 0 "0\n"
// outcome: exit 0 "1\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let level = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| level.store(1, Ordering::Relaxed));
        for _ in 0..8 {
            thread::yield_now();
        }
        println!("{}", level.load(Ordering::Relaxed));
    });
}
