// verdict: too much
// why: To be quite sure that the message arrives, ten thousand threads send it.

use std::{sync::mpsc, thread, time::Duration};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles: Vec<_> = (0..10_000)
        .map(|_| {
            let tx = tx.clone();
            thread::spawn(move || {
                thread::sleep(Duration::from_secs(3));
                tx.send("Hi from a foreign world!").unwrap();
            })
        })
        .collect();

    let received_message = rx.recv().unwrap();
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{}", received_message);
}
