// verdict: does not compile
// lines: 11
// why: Clones the wrong end: a channel has many senders but one receiver.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    let rx1 = rx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
    for received in rx1 {
        println!("Message received: {}", received);
    }
}
