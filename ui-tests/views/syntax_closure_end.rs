// code: none
// view: none
// next: Where does the bracket that line 10 opens find its other half?

use std::sync::mpsc;
use std::thread;

fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
tx.send(String::from("one")).unwrap();
}

println!("{}", rx.recv().unwrap());
}
