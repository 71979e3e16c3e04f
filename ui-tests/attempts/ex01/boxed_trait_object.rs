// verdict: passed
// why: The message is a box of something that can be displayed, whose type main never learns.

use std::fmt::Display;
use std::sync::mpsc::{self, Sender};
use std::thread;

fn main() {
    let (tx, rx): (Sender<Box<dyn Display + Send>>, _) = mpsc::channel();

    thread::spawn(move || {
        tx.send(Box::new(String::from("Hi from a foreign world!")))
            .unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{received_message}");
}
