// verdict: panicked
// lines: 21
// why: Prints from a RefCell while it is still borrowed for pushing.

use std::cell::RefCell;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    let words = RefCell::new(Vec::new());
    for received in rx {
        let mut list = words.borrow_mut();
        list.push(received);
        println!("Got: {}", words.borrow().last().unwrap());
    }
}
