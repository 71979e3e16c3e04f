// code: E0282
// view: none

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(Vec::new()).unwrap();
    println!("{}", rx.iter().count());
}
