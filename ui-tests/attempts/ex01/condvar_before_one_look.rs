// verdict: passed
// why: A Condvar says that the message was sent, and then a single try_recv can't miss it.

use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let sent = Arc::new((Mutex::new(false), Condvar::new()));
    let told = Arc::clone(&sent);

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        *told.0.lock().unwrap() = true;
        told.1.notify_one();
    });

    let (flag, condvar) = &*sent;
    let mut ready = flag.lock().unwrap();
    while !*ready {
        ready = condvar.wait(ready).unwrap();
    }
    println!("{}", rx.try_recv().unwrap());
}
