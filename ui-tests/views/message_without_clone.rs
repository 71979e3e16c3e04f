// code: E0599
// view: this type has none. What is needed here of it, and when?

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
