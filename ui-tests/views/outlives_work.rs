// code: E0373
// view: it can't work on what it has only borrowed here

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let numbers = [1, 2, 3];
    thread::spawn(|| {
        for number in numbers {
            tx.send(number).unwrap();
        }
    });
    println!("{}", rx.iter().count());
}
