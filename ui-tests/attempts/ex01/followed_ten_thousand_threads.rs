// verdict: passed
// follows: ten_thousand_threads
// why: The lesson needs one.

use std::{sync::mpsc, thread, time::Duration};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles: Vec<_> = (0..1)
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
