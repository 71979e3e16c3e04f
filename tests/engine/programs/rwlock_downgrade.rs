// why: a writer that becomes a reader lets nobody write between
// outcome: exit 0 "2 true\n"
use std::sync::{RwLock, RwLockWriteGuard};
use std::thread;

fn main() {
    let level = RwLock::new(1);
    let mut writer = level.write().unwrap();
    thread::scope(|scope| {
        scope.spawn(|| *level.write().unwrap() += 10);
        *writer = 2;
        let reader = RwLockWriteGuard::downgrade(writer);
        println!("{} {}", *reader, level.try_write().is_err());
        drop(reader);
    });
}
