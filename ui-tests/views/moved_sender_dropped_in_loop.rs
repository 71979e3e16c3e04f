// code: E0382
// view: That tells the channel that it sends no more, so whatever it is to send goes before that.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for number in 0..3 {
            tx.send(number).unwrap();
            drop(tx);
        }
    });

    println!("{}", rx.recv().unwrap());
}
