// verdict: deadlock
// lines: 13, 15
// why: Takes a lock again while the guard of the first time still lives.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")));

    let last = Mutex::new(String::new());
    let mut guard = last.lock().unwrap();
    *guard = rx.recv().unwrap();
    println!("{}", last.lock().unwrap());
}
