// verdict: passed
// why: Chats on stderr, with dbg! and with the words that a panic would use, though none happens.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        eprintln!("note: so far no thread panicked");
        tx.send(dbg!(String::from("Hi from a foreign world!")))
            .unwrap();
    });

    let received_message = rx.recv().unwrap();
    eprintln!("error: none; and main never panicked at all");
    println!("{}", received_message);
}
