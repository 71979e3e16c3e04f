// code: E0061
// view: whoever receives can't choose: the next message comes, whichever it is,

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv(1).unwrap());
}
