// verdict: wrong output
// why: Counts to two, as the range stops before its end.

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

    for _ in 0..2 {
        let received = rx.recv().unwrap();
        println!("Got: {}", received);
    }
}
