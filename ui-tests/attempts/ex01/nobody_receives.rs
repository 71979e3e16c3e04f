// verdict: wrong output
// why: Takes the two lines away that rustc was about.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, _rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    // let received_message = rx.recv().unwrap();
    // println!("{}", received_message);
}
