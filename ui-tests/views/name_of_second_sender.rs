// code: E0425
// view: no Sender is called

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    thread::spawn(move || {
        tx1.send(String::from("two")).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
