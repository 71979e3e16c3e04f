// code: E0308
// view: the two ends are different things, in a fixed order: of the pair that

use std::sync::mpsc;
use std::thread;

fn give(tx: mpsc::Sender<String>) {
    tx.send(String::from("one")).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        give(rx);
    });

    println!("{}", tx.recv().unwrap());
}
