// verdict: passed
// follows: lock_held_while_waiting
// why: Gives the lock back before it waits.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();
    let log = Arc::new(Mutex::new(Vec::new()));
    let threads_log = Arc::clone(&log);

    thread::spawn(move || {
        let mut log = threads_log.lock().unwrap();
        tx.send("ready").unwrap();
        log.push("the thread was told to go");
        drop(log);
        go_rx.recv().unwrap();
        tx.send("Hi from a foreign world!").unwrap();
    });

    eprintln!("{}", rx.recv().unwrap());
    log.lock().unwrap().push("main says go");
    go_tx.send(()).unwrap();
    println!("{}", rx.recv().unwrap());
}
