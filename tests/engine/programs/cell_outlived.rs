// why: a cell or a lock may hold references to what is dropped before it
// outcome: exit 0 "5 5 5\n"
use std::sync::{Mutex, OnceLock, RwLock};

fn main() {
    let (cell, lock, shared) = (OnceLock::new(), Mutex::new(None), RwLock::new(None));
    let level = Box::new(5);
    cell.set(&*level).unwrap();
    *lock.lock().unwrap() = Some(&*level);
    *shared.write().unwrap() = Some(&*level);
    let (lock, shared) = (
        lock.lock().unwrap().unwrap(),
        shared.read().unwrap().unwrap(),
    );
    println!("{} {lock} {shared}", cell.get().unwrap());
}
