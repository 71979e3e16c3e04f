// why: a condition with its flag hands a value over, whichever side comes first
// outcome: exit 0 "5\n"
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
        while guard.is_none() {
            guard = filled.wait(guard).unwrap();
        }
        println!("{}", guard.unwrap());
    });
}
