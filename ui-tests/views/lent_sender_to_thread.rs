// code: E0597
// view: a thread may go on when this block is over, so a borrowed end of a

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let lent = &tx;
    thread::spawn(move || {
        lent.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
