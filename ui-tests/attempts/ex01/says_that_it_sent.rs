// verdict: depends on luck
// lines: 13
// why: The thread says that it has sent, which is seen unless main ends before.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
        println!("sent");
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
