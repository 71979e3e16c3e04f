// verdict: passed
// why: The words come from last to first, and main puts each in front of the others.

use std::collections::VecDeque;
use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in "My Big Message".rsplit(' ') {
            tx.send(val.to_string()).unwrap();
        }
    });

    let mut lines = VecDeque::new();
    for received in rx {
        lines.push_front(received);
    }
    for line in lines {
        println!("Got: {line}");
    }
    process::exit(0);
}
