// code: E0599
// view: a Sender can let a message go (`send`), be cloned, and be dropped. Once

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.sent(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
