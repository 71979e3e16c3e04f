// verdict: wrong output
// lines: 18
// why: A range from 0 to 2 numbers the threads 0 and 1.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 0..2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
