// why: an atomic's Debug reads it
// outcome: exit 0 "0 0\n"
// outcome: exit 0 "0 9\n"
// outcome: exit 0 "9 9\n"
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

fn main() {
    let level = AtomicI64::new(0);
    thread::scope(|scope| {
        scope.spawn(|| level.store(9, Ordering::Relaxed));
        println!("{level:?} {level:?}");
    });
}
