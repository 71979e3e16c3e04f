// verdict: depends on luck
// lines: 16
// why: Joins the writer but not the thread that prints.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            let _ = tx.send(val);
        }
    });
    thread::spawn(move || {
        for received in rx {
            println!("Got: {}", received);
        }
    });

    writer.join().unwrap();
}
