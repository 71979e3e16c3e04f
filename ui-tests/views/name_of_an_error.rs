// code: E0531
// view: is an error by which a channel answers. It

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);

    match tx.send(1) {
        Ok(()) => {}
        Err(SendError(number)) => println!("{number} came back"),
    }
}
