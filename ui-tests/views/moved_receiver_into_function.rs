// code: E0382
// view: there is one Receiver, and it was given away at line

use std::sync::mpsc;
use std::thread;

fn listen(rx: mpsc::Receiver<String>) {
    println!("{}", rx.recv().unwrap());
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    listen(rx);
    listen(rx);
}
