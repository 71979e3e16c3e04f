// code: E0277
// view: the channels of `std` know no `await`.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    let number = async { rx.recv().await.unwrap() };
    drop(number);
}
