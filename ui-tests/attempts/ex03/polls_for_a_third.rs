// verdict: runs for ever
// lines: 18
// why: Polls until three messages are there, of which the third is never sent.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(number).unwrap());
    }

    let mut missing = 3;
    while missing > 0 {
        if let Ok(number) = rx.try_recv() {
            println!("Message received: Hi from thread {number}");
            missing -= 1;
        }
    }
    drop(tx);
}
