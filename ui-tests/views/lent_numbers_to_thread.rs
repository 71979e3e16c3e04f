// code: E0597
// view: it can't work on what it has only borrowed here

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let numbers = vec![1, 2, 3];
    let lent = &numbers;
    thread::spawn(move || {
        tx.send(lent.iter().sum::<i32>()).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
