// why: a semaphore of two lets two in and never three
// outcome: exit 0 "true\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (free, changed) = (Mutex::new(2), Condvar::new());
    let (inside, most) = (AtomicU32::new(0), AtomicU32::new(0));
    let pass = || {
        let mut guard = changed
            .wait_while(free.lock().unwrap(), |free| *free == 0)
            .unwrap();
        *guard -= 1;
        drop(guard);
        most.fetch_max(inside.fetch_add(1, SeqCst) + 1, SeqCst);
        inside.fetch_sub(1, SeqCst);
        *free.lock().unwrap() += 1;
        changed.notify_one();
    };
    thread::scope(|scope| {
        scope.spawn(pass);
        scope.spawn(pass);
    });
    println!("{}", most.into_inner() <= 2);
}
