// code: E0382
// view: the message has come back: it lies in the error

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);
    let boat = String::from("Heron");
    if tx.send(boat).is_err() {
        println!("nobody takes {boat}");
    }
}
