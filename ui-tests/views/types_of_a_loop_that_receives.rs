// code: E0308
// view: none

use std::sync::mpsc;

fn count(rx: &mpsc::Receiver<String>) -> usize {
    let mut words = 0;
    while let Ok(word) = rx.recv() {
        words += word.len();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(String::from("one")).unwrap();
    println!("{}", count(&rx));
}
