// code: E0382
// view: unless it is left by `break`, the loop at line

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    for text in rx {
        println!("{text}");
    }
    println!("{:?}", rx.recv());
}
