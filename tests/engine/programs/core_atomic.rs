// why: core's atomics are std's, and must be seen like them
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
use core::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let count = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let before = count.load(Ordering::SeqCst);
                count.store(before + 1, Ordering::SeqCst);
            });
        }
    });
    println!("{}", count.into_inner());
}
