// verdict: nothing crossed
// lines: 19
// why: Sends one, two, three, while main counts for itself and has the words.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["one", "two", "three"] {
            tx.send(val).unwrap();
        }
    });

    for (number, _) in rx.iter().enumerate() {
        let received = ["My", "Big", "Message"][number];
        println!("Got: {}", received);
    }
}
