// verdict: depends on luck
// lines: 17
// why: Polls four times and then says that it is enough.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").ok());
    thread::spawn(move || tx1.send("Hi from thread 2").ok());

    let mut tries = 4;
    while tries > 0 {
        match rx.try_recv() {
            Ok(received) => println!("Message received: {}", received),
            Err(_) => thread::yield_now(),
        }
        tries -= 1;
    }
}
