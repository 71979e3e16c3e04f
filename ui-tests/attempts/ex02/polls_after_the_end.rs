// verdict: runs for ever
// lines: 19
// why: Polls for the words and goes on polling when the thread is long gone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
    writer.join().unwrap();

    loop {
        if let Ok(received) = rx.try_recv() {
            println!("Got: {}", received);
        }
    }
}
