// why: a scoped thread may spawn others in its scope
// outcome: exit 0 "3\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let count = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            count.fetch_add(1, Ordering::SeqCst);
            scope.spawn(|| count.fetch_add(2, Ordering::SeqCst));
        });
    });
    println!("{}", count.into_inner());
}
