// verdict: deadlock
// lines: 13, 17
// why: Joins the thread first, but over a channel without room the thread waits for main.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let handle = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    handle.join().unwrap();
    for received in rx {
        println!("Got: {}", received);
    }
}
