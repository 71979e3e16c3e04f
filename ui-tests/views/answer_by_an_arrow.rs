// code: none
// view: no arrow takes anything out of a channel here. The Receiver has methods

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let one = <-rx;
    println!("{one}");
}
