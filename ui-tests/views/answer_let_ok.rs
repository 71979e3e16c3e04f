// code: E0005
// view: the answer that is left out is the news that every Sender is gone and no

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let Ok(text) = rx.recv();
    println!("{text}");
}
