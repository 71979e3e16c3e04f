// verdict: depends on luck
// lines: 11
// why: Asks once whether the thread is finished and receives only then.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    if handle.is_finished() {
        println!("{}", rx.recv().unwrap());
    }
}
