// why: notify_all wakes all that wait and none that comes later
// outcome: exit 0 "both\n"
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (open, changed) = (Mutex::new(false), Condvar::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| drop(changed.wait_while(open.lock().unwrap(), |open| !*open)));
        }
        *open.lock().unwrap() = true;
        changed.notify_all();
    });
    println!("both");
}
