// code: E0277
// view: the channels of `std` know no `await`.

use std::sync::mpsc;

async fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    println!("{}", rx.await);
}
