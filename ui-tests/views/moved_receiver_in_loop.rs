// code: E0382
// view: there is one Receiver, and it went with

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for _ in 0..2 {
        thread::spawn(move || {
            println!("{}", rx.recv().unwrap());
        });
    }

    tx.send(1).unwrap();
}
