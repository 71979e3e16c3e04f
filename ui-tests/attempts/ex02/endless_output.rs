// verdict: too much
// why: Cycles over the words, so that the thread never stops sending nor main printing.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(100);

    thread::spawn(move || {
        for val in ["My", "Big", "Message"].into_iter().cycle() {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
