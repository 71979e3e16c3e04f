// verdict: wrong output
// lines: 20
// why: Copied an exit call from another program, code and all.

use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    for received in rx {
        println!("Message received: {}", received);
    }
    process::exit(3);
}
