// why: a flag set without the lock can be missed between the look and the wait
// outcome: exit 0 "open\n"
// outcome: deadlock ""
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (gate, changed, open) = (Mutex::new(()), Condvar::new(), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            open.store(true, Ordering::SeqCst);
            changed.notify_one();
        });
        let mut guard = gate.lock().unwrap();
        while !open.load(Ordering::SeqCst) {
            guard = changed.wait(guard).unwrap();
        }
        println!("open");
    });
}
