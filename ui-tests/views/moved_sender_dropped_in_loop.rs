// code: E0382
// view: the second has none left. In which round is it needed for the last time?

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
