// code: E0282
// view: the type of a channel's messages comes from what is sent over it, and

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(tx);
    println!("{}", rx.iter().count());
}
