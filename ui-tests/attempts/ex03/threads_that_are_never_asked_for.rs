// verdict: wrong output
// lines: 11
// why: Makes the threads by an iterator that nobody asks for its items.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles = (1..=2).map(|number| {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap())
    });
    drop(handles);
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
