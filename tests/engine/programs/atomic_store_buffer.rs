// why: under SeqCst two who store and then look can't both miss the other
// outcome: exit 0 "0 1\n"
// outcome: exit 0 "1 0\n"
// outcome: exit 0 "1 1\n"
// ruled-out: exit 0 "0 0\n"
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};
use std::thread;

fn main() {
    let (left, right) = (AtomicU8::new(0), AtomicU8::new(0));
    let (a, b) = thread::scope(|scope| {
        let other = scope.spawn(|| {
            right.store(1, SeqCst);
            left.load(SeqCst)
        });
        left.store(1, SeqCst);
        (right.load(SeqCst), other.join().unwrap())
    });
    println!("{a} {b}");
}
