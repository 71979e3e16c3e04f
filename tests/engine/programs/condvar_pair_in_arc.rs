// why: a lock and its condition in one Arc, as std's own documentation has them
// outcome: exit 0 "started\n"
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&pair);
    thread::spawn(move || {
        let (started, changed) = &*theirs;
        *started.lock().unwrap() = true;
        changed.notify_one();
    });
    let (started, changed) = &*pair;
    let mut guard = started.lock().unwrap();
    while !*guard {
        guard = changed.wait(guard).unwrap();
    }
    println!("started");
}
