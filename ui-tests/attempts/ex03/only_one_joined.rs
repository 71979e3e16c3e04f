// verdict: depends on luck
// lines: 16
// why: Joins the second thread, started last, and takes for granted that the first is through as well.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").ok());
    let second = thread::spawn(move || tx1.send("Hi from thread 2").ok());

    second.join().unwrap();
    for received in rx.try_iter() {
        println!("Message received: {}", received);
    }
}
