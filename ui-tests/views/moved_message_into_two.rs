// code: E0382
// view: to be sent from there. What one thread took along, no other has: each

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = String::from("one");
    let tx1 = tx.clone();
    thread::spawn(move || {
        tx.send(text).unwrap();
    });

    thread::spawn(move || {
        tx1.send(text).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
