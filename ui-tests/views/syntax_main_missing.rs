// code: E0601
// view: none
// next: Which function does the program begin with?

use std::sync::mpsc;
use std::thread;

fn start() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
