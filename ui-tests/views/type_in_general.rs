// code: E0425
// view: A channel that is made carries one real type. Which holds

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<T>();
    thread::spawn(move || {
        tx.send(7).unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
