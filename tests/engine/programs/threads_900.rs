// why: 900 threads are within the limit, far too many to look at every order
// set: long
// outcome: exit 0 "900\n"
// complete: no
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let count = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..900 {
            scope.spawn(|| count.fetch_add(1, Ordering::Relaxed));
        }
    });
    println!("{}", count.into_inner());
}
