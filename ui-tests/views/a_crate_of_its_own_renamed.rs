// code: E0432
// view: would come from a crate. This course

use crossbeam::channel as mpsc;

fn main() {
    let (tx, rx) = mpsc::unbounded();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
