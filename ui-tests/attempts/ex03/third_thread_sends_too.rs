// verdict: wrong output
// lines: 18
// why: An inclusive range went one too far and prints a third line.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
