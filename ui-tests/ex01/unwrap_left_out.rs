// The compiler doesn't know `unwwarp`, so the learner takes the call away.
// What recv gives is still a Result, and a Result can't be printed by `{}`.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv();
    println!("{}", received_message);
}
