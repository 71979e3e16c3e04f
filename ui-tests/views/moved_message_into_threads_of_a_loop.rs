// code: E0382
// view: Each round needs a message of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = String::from("one");
    for _ in 0..2 {
        let tx = tx.clone();
        thread::spawn(move || {
            tx.send(text).unwrap();
        });
    }

    println!("{}", rx.recv().unwrap());
}
