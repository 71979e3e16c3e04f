// verdict: passed
// why: Each message is a box with a closure, and main calls one after the other.

use std::sync::mpsc;
use std::thread;

type Speech = Box<dyn Fn() -> String + Send>;

fn main() {
    let (tx, rx) = mpsc::channel::<Speech>();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(Box::new(move || format!("Got: {val}"))).unwrap();
        }
    });

    for speak in rx {
        println!("{}", speak());
    }
}
