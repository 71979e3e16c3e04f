// why: a wait tells that the lock was poisoned meanwhile
// outcome: exit 0 "true\n"
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (level, changed) = (Mutex::new(0), Condvar::new());
    thread::scope(|scope| {
        let guard = level.lock().unwrap();
        let leak = scope.spawn(|| {
            let mut guard = level.lock().unwrap();
            *guard = 1;
            changed.notify_one();
            panic!("leak");
        });
        let waited = changed.wait_while(guard, |level| *level == 0);
        println!("{}", waited.is_err());
        drop(waited);
        assert!(leak.join().is_err());
    });
}
