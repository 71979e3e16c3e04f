// why: a condition used with a second lock at the same time may panic, says std; on Linux it doesn't
// outcome: exit 0 "on\n"
use std::sync::{Condvar, Mutex};
use std::time::Duration;

fn main() {
    let (left, right, changed) = (Mutex::new(0), Mutex::new(0), Condvar::new());
    let soon = Duration::from_millis(1);
    drop(changed.wait_timeout(left.lock().unwrap(), soon).unwrap());
    drop(changed.wait_timeout(right.lock().unwrap(), soon).unwrap());
    println!("on");
}
