// verdict: panicked
// lines: 18
// why: Catches the thread's panic, but the message was lost with it, and main unwraps an error.

use std::panic::{self, AssertUnwindSafe};
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let _ = panic::catch_unwind(AssertUnwindSafe(|| {
            let words: Vec<&str> = "Hi from a foreign world!".split(' ').collect();
            tx.send(words[1..6].join(" ")).unwrap();
        }));
    });

    println!("{}", rx.recv().unwrap());
}
