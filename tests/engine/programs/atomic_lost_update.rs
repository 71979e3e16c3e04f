// why: load and store apart lose an addition, fetch_add doesn't
// outcome: exit 0 "1 2\n"
// outcome: exit 0 "2 2\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let (split, whole) = (AtomicU32::new(0), AtomicU32::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let before = split.load(Ordering::SeqCst);
                split.store(before + 1, Ordering::SeqCst);
                whole.fetch_add(1, Ordering::SeqCst);
            });
        }
    });
    println!("{} {}", split.into_inner(), whole.into_inner());
}
