// code: E0609
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let done = { tx.send(String::from("one")).unwrap() };
        println!("{}", done.first);
    });

    println!("{}", rx.recv().unwrap());
}
