// verdict: beside the lesson
// lines: 17
// why: Sends the vector instead of what is in it, and main loops over what it got.

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
        tx.send(vals).unwrap();
    });

    for vals in rx {
        for received in vals {
            println!("Got: {}", received);
        }
    }
}
