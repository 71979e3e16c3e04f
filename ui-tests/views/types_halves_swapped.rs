// code: E0308
// view: the two ends are different things, in a fixed order: of the pair that

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx): (mpsc::Receiver<String>, mpsc::Sender<String>) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
