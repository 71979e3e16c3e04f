// code: E0107
// view: and that alone stands in its angle brackets, for both ends

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<u32, String>();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
