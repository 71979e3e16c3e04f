// code: E0382
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = vec![String::from("one")];
        for word in words {
            tx.send(word).unwrap();
        }
        println!("{}", words.len());
    });

    println!("{}", rx.recv().unwrap());
}
