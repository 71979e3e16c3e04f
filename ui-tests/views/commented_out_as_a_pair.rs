// code: E0425
// view: is commented out
// next: Begin at line 9.

use std::sync::mpsc;
use std::thread;

fn main() {
    // let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("{ one");
        tx.send(text).unwrap();
    });

    let received = rx.recv().unwrap();
    println!("{}", received);
}
