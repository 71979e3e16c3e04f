// code: E0425
// view: is commented out
// next: Begin at line 10.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    // let sender = thread::spawn(move || {
    //     tx.send(String::from("one")).unwrap();
    // });
    thread::spawn(move || tx.send(String::from("two")).unwrap());

    println!("{}", rx.recv().unwrap());
    sender.join().unwrap();
}
