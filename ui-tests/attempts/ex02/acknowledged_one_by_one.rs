// verdict: passed
// why: The thread waits over a second channel until main has printed each message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (done_tx, done_rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
            done_rx.recv().unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
        done_tx.send(()).unwrap();
    }
    handle.join().unwrap();
}
