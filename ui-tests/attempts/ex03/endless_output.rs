// verdict: too much
// why: Prints an error for ever, since a closed channel says so at once and each time.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    loop {
        match rx.recv() {
            Ok(received) => println!("Message received: {}", received),
            Err(error) => println!("No message: {}", error),
        }
    }
}
