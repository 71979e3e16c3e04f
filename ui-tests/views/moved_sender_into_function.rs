// code: E0382
// view: was given away at line

use std::sync::mpsc;
use std::thread;

fn give(tx: mpsc::Sender<String>) {
    tx.send(String::from("one")).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        give(tx);
        give(tx);
    });

    println!("{}", rx.recv().unwrap());
}
