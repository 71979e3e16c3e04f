// verdict: passed
// why: A function receives one message and calls itself for the rest.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn print_rest(rx: &Receiver<&str>) {
    if let Ok(received) = rx.recv() {
        println!("Got: {}", received);
        print_rest(rx);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send("My")
            .and_then(|()| tx.send("Big"))
            .and_then(|()| tx.send("Message"))
            .unwrap();
    });
    print_rest(&rx);
}
