// code: E0277
// view: a message goes to another thread, so its type has to be

use std::fmt::Display;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn Display>>();
    thread::spawn(move || tx.send(Box::new(1)).unwrap());

    println!("{}", rx.recv().unwrap());
}
