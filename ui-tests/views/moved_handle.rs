// code: E0382
// view: `join` uses its handle up

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    handle.join().unwrap();
    handle.join().unwrap();
    println!("{}", rx.recv().unwrap());
}
