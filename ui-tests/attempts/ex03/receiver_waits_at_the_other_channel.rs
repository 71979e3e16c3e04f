// verdict: deadlock
// lines: 10, 17, 24
// why: The printing thread listens to the channel for its own answers.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (done_tx, done_rx) = mpsc::channel::<&str>();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let printer = thread::spawn(move || {
        for received in done_rx {
            println!("Message received: {}", received);
        }
        for received in rx {
            done_tx.send(received).unwrap();
        }
    });
    printer.join().unwrap();
}
