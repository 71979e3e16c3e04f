// why: a flag that releases what another acquires, beside a message in a lock, is exact
// outcome: exit 0 "7\n"
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let (ready, level) = (AtomicBool::new(false), Mutex::new(0));
    thread::scope(|s| {
        s.spawn(|| {
            *level.lock().unwrap() = 7;
            ready.store(true, Ordering::Release);
        });
        while !ready.load(Ordering::Acquire) {
            thread::yield_now();
        }
        println!("{}", level.lock().unwrap());
    });
}
