// The learner has read that mpsc is in sync, and imports sync.
// That makes `sync::mpsc` a name, but not `mpsc` alone.

use std::sync;
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

    for received in rx {
        println!("Got: {}", received);
    }
}
