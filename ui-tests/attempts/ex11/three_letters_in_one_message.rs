// verdict: beside the lesson
// why: Sends all letters at once.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(["to the mill", "to the weir", "to the lock"])
            .unwrap();
    });

    let helper = thread::spawn(move || {
        for letter in rx.recv().unwrap() {
            println!("Stamped: {letter}");
        }
    });

    helper.join().unwrap();
}
