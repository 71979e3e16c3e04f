// verdict: wrong output
// lines: 17
// why: Prints the bare message without the words in front of it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    for received in rx {
        println!("{}", received);
    }
}
