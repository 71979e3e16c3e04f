// verdict: deadlock
// lines: 18, 21
// why: Second edit: each word is a message now, but a helper clones the sender that main keeps.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn send_all(tx: &Sender<&'static str>) {
    let tx = tx.clone();
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
}

fn main() {
    let (tx, rx) = mpsc::channel();
    send_all(&tx);

    for received in rx {
        println!("Got: {}", received);
    }
}
