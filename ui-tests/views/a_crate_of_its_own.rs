// code: E0433
// view: `crossbeam` would come from a crate.

use crossbeam::channel::unbounded;

fn main() {
    let (tx, rx) = unbounded();
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
