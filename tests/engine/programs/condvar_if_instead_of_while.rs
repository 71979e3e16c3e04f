// why: an if in place of while goes on without its value when the wait returns without cause
// outcome: exit 0 "Some(5)\n"
// outcome: exit 0 "None\n"
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (slot, filled) = (Mutex::new(None), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            *slot.lock().unwrap() = Some(5);
            filled.notify_one();
        });
        let mut guard = slot.lock().unwrap();
        if guard.is_none() {
            guard = filled.wait(guard).unwrap();
        }
        println!("{:?}", *guard);
    });
}
