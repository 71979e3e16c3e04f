// code: E0277
// view: what `lock` gives belongs to the thread that took the lock, and can't

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let levels = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let mut guard = levels.lock().unwrap();
        scope.spawn(move || guard.push(rx.recv().unwrap()));
        tx.send(1).unwrap();
    });
}
