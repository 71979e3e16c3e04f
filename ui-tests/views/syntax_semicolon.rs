// code: none
// view: none
// next: Begin at the end of line 11.

use std::sync::mpsc;
use std::thread;

fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
let text = String::from("one")
tx.send(text).unwrap();
});

println!("{}", rx.recv().unwrap());
}
