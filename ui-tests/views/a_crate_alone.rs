// code: E0432
// view: would come from a crate. This course

use tokio;

fn main() {
    let (tx, rx) = tokio::sync::mpsc::unbounded_channel();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
