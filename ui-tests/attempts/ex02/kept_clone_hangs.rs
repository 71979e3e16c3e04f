// verdict: deadlock
// lines: 9, 24
// why: Gives the thread a clone and keeps the original, so that the for loop waits for ever.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx1.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
    drop(tx);
}
