// verdict: depends on luck
// lines: 16
// why: Second edit: the loop ends now, but because it takes only what is there already.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx1.send(my_message).unwrap();
    });

    for received_message in rx.try_iter() {
        println!("{}", received_message);
    }
}
