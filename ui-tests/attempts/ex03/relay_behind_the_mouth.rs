// verdict: passed
// why: A relay receives from both threads and sends on over a second channel to main.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, mouth) = mpsc::channel();
    let (relay, rx) = mpsc::sync_channel(1);
    let tx1 = tx.clone();

    thread::spawn(move || tx.send(1).unwrap());
    thread::spawn(move || tx1.send(2).unwrap());
    thread::spawn(move || {
        while let Ok(number) = mouth.recv() {
            relay.send(format!("Hi from thread {number}")).unwrap();
        }
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
