// code: E0061
// view: `send` takes one value, the message. What belongs together can travel as

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send().unwrap();
    });

    println!("{:?}", rx.recv());
}
