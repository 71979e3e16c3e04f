// code: E0507
// view: `send` gives its message away for good, and nothing can be given away out

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = vec![String::from("one")];
        tx.send(words[0]).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
