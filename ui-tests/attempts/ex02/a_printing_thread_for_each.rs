// verdict: depends on luck
// lines: 19
// why: Main gives each word to a thread of its own to print, and their order is nobody's.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    let printers: Vec<_> = rx
        .iter()
        .map(|received| thread::spawn(move || println!("Got: {}", received)))
        .collect();
    for printer in printers {
        printer.join().unwrap();
    }
}
