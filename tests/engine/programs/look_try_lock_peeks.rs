// why: try_lock sees another's lock or doesn't
// outcome: exit 0 "free\n"
// outcome: exit 0 "taken\n"
use std::sync::{Mutex, TryLockError};
use std::thread;

fn main() {
    let level = Mutex::new(1);
    thread::scope(|scope| {
        scope.spawn(|| drop(level.lock()));
        match level.try_lock() {
            Ok(_) => println!("free"),
            Err(TryLockError::WouldBlock) => println!("taken"),
            Err(TryLockError::Poisoned(_)) => println!("poisoned"),
        };
    });
}
