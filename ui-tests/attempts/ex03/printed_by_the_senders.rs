// verdict: nothing crossed
// lines: 14
// why: Each thread prints its own line and sends a unit, on which main waits.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || {
            println!("Message received: Hi from thread {number}");
            tx.send(()).unwrap();
        });
    }
    drop(tx);

    rx.iter().for_each(drop);
}
