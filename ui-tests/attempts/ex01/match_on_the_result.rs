// verdict: passed
// why: Takes the result of recv apart by match and ends with code 1 where no message came.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        if tx.send(my_message).is_err() {
            eprintln!("nobody listens any more");
        }
    });

    match rx.recv() {
        Ok(received_message) => println!("{received_message}"),
        Err(error) => {
            eprintln!("no message came: {error}");
            process::exit(1);
        }
    }
}
