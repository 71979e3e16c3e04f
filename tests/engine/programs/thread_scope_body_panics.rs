// why: a scope waits for its threads even if its own body panics
// outcome: exit 0 "true 1\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let count = AtomicU32::new(0);
    let body = AssertUnwindSafe(|| {
        thread::scope(|scope| {
            scope.spawn(|| count.fetch_add(1, Ordering::SeqCst));
            panic!("body");
        });
    });
    let caught = catch_unwind(body).is_err();
    println!("{caught} {}", count.load(Ordering::SeqCst));
}
