// code: E0382
// view: was sent at line

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("one");
        tx.send(text).unwrap();
        println!("{text}");
    });

    println!("{}", rx.recv().unwrap());
}
