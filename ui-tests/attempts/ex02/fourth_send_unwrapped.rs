// verdict: depends on luck
// lines: 13
// why: The thread sends a fourth word, and panics if main has taken its three and gone by then.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message", "!"] {
            tx.send(val).unwrap();
        }
    });

    rx.into_iter()
        .take(3)
        .for_each(|received| println!("Got: {}", received));
    writer.join().ok();
}
