// verdict: deadlock
// lines: 10, 18
// why: Both threads that wait own the Sender together, through an Arc.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let shared = Arc::new(Mutex::new(tx));
    let (stop, stopped) = mpsc::channel::<()>();
    let other = Arc::clone(&shared);
    let worker = thread::spawn(move || {
        other.lock().unwrap().send("Hi from thread 1").unwrap();
        let _ = stopped.recv();
    });
    for received in rx {
        println!("Message received: {received}");
    }
    drop(stop);
    worker.join().unwrap();
    drop(shared);
}
