// code: E0277
// view: a Receiver may move into another thread, but two threads can't use it at

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("{}", rx.recv().unwrap());
        });
    });

    tx.send(String::from("one")).unwrap();
}
