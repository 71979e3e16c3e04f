// code: E0308
// view: `send` answers with a Result: Ok, the message is under way, or Err with

use std::sync::mpsc;
use std::thread;

fn give(tx: &mpsc::Sender<String>) {
    tx.send(String::from("one"))
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        give(&tx);
    });

    println!("{}", rx.recv().unwrap());
}
