// verdict: depends on luck
// lines: 12
// why: The thread ends the whole program once its message is sent, whether it was printed or not.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        process::exit(0);
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
