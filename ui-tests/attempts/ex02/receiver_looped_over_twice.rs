// verdict: does not compile
// lines: 25
// why: Goes on receiving behind a loop that took the receiver, and that ends only when nothing can come.

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
    for received in rx {
        println!("Got: {}", received);
    }
    for received in rx {
        println!("Got: {}", received);
    }
}
