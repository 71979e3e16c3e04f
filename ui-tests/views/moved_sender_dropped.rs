// code: E0382
// view: which drops it when it is over: here is none left to drop. To clone it

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    thread::spawn(move || {
        tx1.send(String::from("two")).unwrap();
    });
    drop(tx);
    for received in rx {
        println!("{received}");
    }
}
