// code: none
// view: none
// next: Begin at line 11: does that belong there, or is something missing before it?

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
