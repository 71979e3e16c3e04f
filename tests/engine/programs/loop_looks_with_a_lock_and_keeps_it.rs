// why: who is found going round with a lock that it never gives back is let on once round, and no further
// real: no
// outcome: exit 0 ""
// outcome: runs for ever ""
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let (lock, open) = (Mutex::new(()), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            let _guard = lock.lock().unwrap();
            open.store(true, Ordering::SeqCst);
        });
        let _guard = lock.lock().unwrap();
        while !open.load(Ordering::SeqCst) {
            thread::yield_now();
        }
    });
}
