// verdict: depends on luck
// lines: 20
// why: Looks once for each thread, and panics when one isn't ready.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        let _ = tx.send("Hi from thread 1");
    });
    thread::spawn(move || {
        let _ = tx1.send("Hi from thread 2");
    });

    for _ in 0..2 {
        let received = rx.try_recv().expect("a message");
        println!("Message received: {}", received);
    }
}
