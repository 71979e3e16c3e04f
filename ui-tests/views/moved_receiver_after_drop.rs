// code: E0382
// view: From then on nobody can receive, and every `send` is answered with Err.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    drop(rx);
    println!("{}", rx.recv().unwrap());
}
