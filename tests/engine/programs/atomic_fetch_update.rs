// why: fetch_update tries again until nobody was between
// outcome: exit 0 "9\n"
// outcome: exit 0 "10\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let level = AtomicU32::new(4);
    thread::scope(|scope| {
        scope.spawn(|| level.fetch_update(SeqCst, SeqCst, |n| Some(n * 2)).unwrap());
        level.fetch_add(1, SeqCst);
    });
    println!("{}", level.into_inner());
}
