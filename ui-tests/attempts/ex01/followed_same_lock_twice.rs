// verdict: passed
// follows: same_lock_twice
// why: Lets the first guard go before the second is asked for.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")));

    let last = Mutex::new(String::new());
    let mut guard = last.lock().unwrap();
    *guard = rx.recv().unwrap();
    drop(guard);
    println!("{}", last.lock().unwrap());
}
