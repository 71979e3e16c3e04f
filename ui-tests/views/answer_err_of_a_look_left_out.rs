// code: E0004
// view: `try_recv` looks once and doesn't wait. Its Result is Ok with a message,

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    match rx.try_recv() {
        Ok(text) => println!("{text}"),
    }
}
