// verdict: deadlock
// lines: 12
// why: Main fills a channel with room for two by itself and waits for room at the third word.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);

    for val in ["My", "Big", "Message"] {
        tx.send(val).unwrap();
    }
    drop(tx);

    let printer = thread::spawn(move || {
        for received in rx {
            println!("Got: {}", received);
        }
    });
    printer.join().unwrap();
}
