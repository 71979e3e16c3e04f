// verdict: depends on luck
// lines: 16
// why: The second thread ends the program when it has sent, whatever the others are doing.

use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || {
        tx1.send("Hi from thread 2").unwrap();
        process::exit(0);
    });

    for received in rx.iter().take(2) {
        println!("Message received: {}", received);
    }
}
