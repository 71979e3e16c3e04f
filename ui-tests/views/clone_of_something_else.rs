// code: E0599
// view: none

use std::sync::mpsc;
use std::thread;

struct Letter(String);

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    let letter = Letter(rx.recv().unwrap());
    println!("{}", letter.clone().0);
}
