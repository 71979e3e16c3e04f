// code: E0615
// view: is only named: nobody waits, and no message moves

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || tx.send(1).unwrap());

    handle.join;
    println!("{}", rx.recv().unwrap());
}
