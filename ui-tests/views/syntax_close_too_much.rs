// code: none
// view: none
// next: What was the bracket at line 16 to close?

use std::sync::mpsc;
use std::thread;

fn main() {
let (tx, rx) = mpsc::channel();
thread::spawn(move || {
tx.send(String::from("one")).unwrap();
});

println!("{}", rx.recv().unwrap());
}
}
