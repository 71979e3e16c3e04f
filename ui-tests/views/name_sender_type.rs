// code: E0425
// view: is the type of one end of a channel, and stands in the module `mpsc`.

use std::sync::mpsc;
use std::thread;

fn give(tx: Sender<String>) {
    tx.send(String::from("one")).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        give(tx);
    });

    println!("{}", rx.recv().unwrap());
}
