// verdict: does not compile
// lines: 15
// why: Handed in as it came, with unwwarp still in it.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwwarp();
    println!("{}", received_message);
}
