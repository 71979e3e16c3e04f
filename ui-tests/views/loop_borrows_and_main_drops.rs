// code: E0505
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    for text in rx.iter() {
        println!("{text}");
        drop(rx);
    }
}
