// code: E0728
// view: the channels of `std` know no `await`.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    println!("{}", rx.recv().await.unwrap());
}
