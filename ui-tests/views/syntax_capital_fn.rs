// code: none
// view: none
// next: Begin at line 8.

use std::sync::mpsc;
use std::thread;

Fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
tx.send(String::from("one")).unwrap();
});

println!("{}", rx.recv().unwrap());
}
