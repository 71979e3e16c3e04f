// code: E0277
// view: none

use std::sync::mpsc;
use std::thread;

fn next(rx: &mpsc::Receiver<String>) -> Result<String, u8> {
    Ok(rx.recv()?)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", next(&rx).unwrap());
}
