// code: E0107
// view: the type of an end says what it carries as well: a `Receiver<u8>` gives

use std::sync::mpsc;
use std::thread;

fn give(tx: mpsc::Sender) {
    tx.send(String::from("one")).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        give(tx);
    });

    println!("{}", rx.recv().unwrap());
}
