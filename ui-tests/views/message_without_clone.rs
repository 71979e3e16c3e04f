// code: E0599
// view: A whole copy is one way to have it at both ends

use std::sync::mpsc;
use std::thread;

struct Letter(String);

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let letter = Letter(String::from("one"));
        tx.send(letter.clone()).unwrap();
        println!("{} is sent", letter.0);
    });
    println!("{}", rx.recv().unwrap().0);
}
