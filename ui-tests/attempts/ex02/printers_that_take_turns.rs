// verdict: passed
// why: Whichever printer has the lock takes the next word and prints it before the other may.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    thread::spawn(move || {
        for word in ["My", "Big", "Message"] {
            tx.send(word).unwrap();
        }
    });

    let printers: Vec<_> = (0..2)
        .map(|_| {
            let rx = Arc::clone(&rx);
            thread::spawn(move || {
                let mut last = None;
                while last.is_none() {
                    let mouth = rx.lock().unwrap();
                    match mouth.recv() {
                        Ok(word) => println!("Got: {word}"),
                        Err(end) => last = Some(end),
                    }
                }
            })
        })
        .collect();
    for printer in printers {
        printer.join().unwrap();
    }
}
