// code: E0433
// view: none

use sdt::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
