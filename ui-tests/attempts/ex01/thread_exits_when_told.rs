// verdict: wrong output
// lines: 14
// why: The thread ends the program when main has printed, and main never ends by itself.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (done_tx, done_rx) = mpsc::channel::<()>();

    let handle = thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        done_rx.recv().unwrap();
        process::exit(0);
    });

    println!("{}", rx.recv().unwrap());
    done_tx.send(()).unwrap();
    handle.join().unwrap();
}
