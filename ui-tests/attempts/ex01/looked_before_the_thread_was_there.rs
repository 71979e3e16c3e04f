// verdict: panicked
// lines: 10
// why: Receives by try_recv before the thread is even started.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let received_message = rx.try_recv().unwrap();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    println!("{}", received_message);
}
