// verdict: depends on luck
// lines: 23
// why: Second edit: the count is right now, but the loop went into a thread that nobody waits for.

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
            let _ = tx.send(val);
        }
    });

    thread::spawn(move || {
        for _ in 0..3 {
            let received = rx.recv().unwrap();
            println!("Got: {}", received);
        }
    });
}
