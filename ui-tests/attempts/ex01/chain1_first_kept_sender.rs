// verdict: deadlock
// lines: 8, 16
// why: First edit: a clone for the thread and a for loop, while main keeps the original.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx1.send(my_message).unwrap();
    });

    for received_message in &rx {
        println!("{}", received_message);
    }
}
