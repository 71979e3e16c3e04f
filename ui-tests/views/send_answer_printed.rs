// code: E0277
// view: `send` answers with a Result: Ok, the message is under way, or Err with

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        println!("{}", tx.send(String::from("one")));
    });

    println!("{}", rx.recv().unwrap());
}
