// verdict: depends on luck
// lines: 24
// why: Second edit: there are two threads now, but main waits for the first alone before it looks.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    first.join().unwrap();
    for received in rx.try_iter() {
        println!("Message received: {}", received);
    }
}
