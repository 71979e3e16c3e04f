// code: E0765
// view: none
// next: Begin at line 14 and go upwards: which text has one of its quotation marks only?

use std::sync::mpsc;
use std::thread;

fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
tx.send(String::from("one)).unwrap();
});

println!("{}", rx.recv().unwrap());
}
