// verdict: panicked
// lines: 24
// why: First edit: a fixed number of rounds instead of the for loop, one too many.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for _ in 0..=3 {
        let received = rx.recv().unwrap();
        println!("Got: {}", received);
    }
}
