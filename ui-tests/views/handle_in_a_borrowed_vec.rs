// code: E0507
// view: `join` uses its handle up

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let handles = vec![thread::spawn(move || tx.send(1).unwrap())];

    for handle in &handles {
        handle.join().unwrap();
    }
    println!("{}", rx.recv().unwrap());
}
