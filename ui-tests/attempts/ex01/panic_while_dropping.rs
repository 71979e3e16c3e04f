// verdict: panicked
// lines: 11
// why: The thread's guard panics as it is dropped, after the message was sent.

use std::{sync::mpsc, thread};

struct Guard(Vec<u8>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.pop().expect("something to take away");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        let _guard = Guard(Vec::new());
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
    handle.join().unwrap_or_default();
}
