// code: E0277
// view: what is sent by one `send` is one message, however much lies in it

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = vec![String::from("one"), String::from("two")];
        tx.send(words).unwrap();
    });

    for received in rx {
        println!("{}", received);
    }
}
