// code: E0277
// view: what is sent, or moved into a thread, is another thread's then. An

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(std::rc::Rc::new(String::from("one"))).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
