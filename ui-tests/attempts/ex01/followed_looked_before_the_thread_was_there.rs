// verdict: depends on luck
// follows: looked_before_the_thread_was_there
// why: Starts the thread first; then the look is only too early in some orders.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
