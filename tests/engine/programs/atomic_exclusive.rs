// why: who has an atomic alone may use it as a plain number
// outcome: exit 0 "8\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let mut count = AtomicU32::new(3);
    *count.get_mut() += 4;
    thread::scope(|scope| {
        scope.spawn(|| count.fetch_add(1, SeqCst));
    });
    println!("{}", count.into_inner());
}
