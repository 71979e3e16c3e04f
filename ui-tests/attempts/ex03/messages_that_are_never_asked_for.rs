// verdict: wrong output
// lines: 18
// why: Prints what arrives by an iterator that nobody asks for its items.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        let send = move || tx.send(format!("Hi from thread {number}")).unwrap();
        thread::spawn(send).join().unwrap();
    }
    drop(tx);

    rx.iter().map(|received| println!("Message received: {}", received));
}
