// verdict: passed
// why: Polls without giving up until two messages have come, with a sleep that nothing relies on.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let mut missing = 2;
    while missing > 0 {
        match rx.try_recv() {
            Ok(received) => {
                println!("Message received: {}", received);
                missing -= 1;
            }
            Err(_) => thread::sleep(Duration::from_millis(1)),
        }
    }
}
