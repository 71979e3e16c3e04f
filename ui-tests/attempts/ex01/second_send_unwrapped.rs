// verdict: depends on luck
// lines: 12
// why: The thread says goodbye too, and panics if main has dropped the receiver by then.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        tx.send(String::from("Bye!")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
    drop(rx);
    let _ = handle.join();
}
