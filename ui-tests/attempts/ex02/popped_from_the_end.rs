// verdict: wrong output
// lines: 24
// why: Empties the vector by pop, which takes the last word first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let mut vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        while let Some(val) = vals.pop() {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
