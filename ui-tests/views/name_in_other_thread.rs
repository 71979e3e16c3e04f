// code: E0425
// view: belongs to another block. What one thread calls its own, no other knows;

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        let one = String::from("one");
        tx.send(two).unwrap();
    });

    thread::spawn(move || {
        let two = String::from("two");
        tx1.send(two).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
