// code: E0308
// view: `recv` answers with a Result: Ok with the message inside, or Err, the

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    if rx.recv() == "one" {
        println!("one");
    }
}
