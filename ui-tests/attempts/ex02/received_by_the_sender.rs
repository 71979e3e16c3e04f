// verdict: beside the lesson
// lines: 15
// why: The thread receives its own messages and hands main the lines.

use std::sync::mpsc;
use std::thread;

fn main() {
    let handle = thread::spawn(|| {
        let (tx, rx) = mpsc::channel();
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
        drop(tx);
        rx.iter().map(|val| format!("Got: {val}\n")).collect()
    });

    let lines: String = handle.join().unwrap();
    print!("{lines}");
}
