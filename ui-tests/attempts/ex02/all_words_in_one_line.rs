// verdict: wrong output
// lines: 17
// why: Sends the whole vector as one message and prints it in one line.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec!["My", "Big", "Message"];
        tx.send(vals).unwrap();
    });

    for received in rx {
        println!("Got: {}", received.join(" "));
    }
}
