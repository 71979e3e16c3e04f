// code: E0433
// view: would come from a crate. This course

use crossbeam::channel::unbounded;

fn main() {
    let (tx, rx) = unbounded();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
