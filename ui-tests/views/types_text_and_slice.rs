// code: E0308
// view: a channel carries messages of one type, whichever Sender they go in at.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    thread::spawn(move || {
        tx1.send("two").unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
