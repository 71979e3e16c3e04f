// code: E0373
// view: the thread may go on when this block is over, so it needs a Sender of its

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in 0..2 {
        thread::spawn(|| {
            tx.send(number).unwrap();
        });
    }

    println!("{}", rx.recv().unwrap());
}
