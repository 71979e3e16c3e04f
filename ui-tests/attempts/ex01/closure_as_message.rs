// verdict: passed
// why: The message is a closure, and main calls it for the text.

use std::{sync::mpsc, thread};

type Letter = Box<dyn FnOnce() -> String + Send>;

fn main() {
    let (tx, rx) = mpsc::channel::<Letter>();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(Box::new(move || my_message)).unwrap();
    });

    let open = rx.recv().unwrap();
    println!("{}", open());
}
