// code: E0277
// view: what two threads have together both may use at the same time

use std::cell::RefCell;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let levels = RefCell::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| levels.borrow_mut().push(3));
        tx.send(1).unwrap();
    });
    println!("{:?} {}", levels, rx.recv().unwrap());
}
