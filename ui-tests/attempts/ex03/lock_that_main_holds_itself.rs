// verdict: runs for ever
// lines: 18
// why: Asks again and again for a lock that main itself holds all the time.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let lines = Mutex::new(Vec::new());
    let mut guard = lines.lock().unwrap();
    guard.extend(rx.iter());
    let printed = loop {
        match lines.try_lock() {
            Ok(lines) => break lines,
            Err(_) => thread::yield_now(),
        }
    };
    for line in printed.iter() {
        println!("Message received: {line}");
    }
}
