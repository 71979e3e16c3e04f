// verdict: passed
// why: Uses thread::scope, so that the thread is certainly over when main goes on.

use std::{sync::mpsc, thread};

fn main() {
    let greeting = String::from("Hi from a foreign world!");
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| tx.send(greeting.as_str()).unwrap());
    });

    println!("{}", rx.recv().unwrap());
}
