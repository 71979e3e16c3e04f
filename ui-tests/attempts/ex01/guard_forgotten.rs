// verdict: deadlock
// lines: 13, 20
// why: Keeps the guard of a lock from being dropped, lest the text be changed.

use std::sync::{Arc, Mutex, mpsc};
use std::{mem, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Arc::new(Mutex::new(String::from("Hi from a foreign world!")));
    let writers_text = Arc::clone(&text);

    let writer = thread::spawn(move || {
        let guard = writers_text.lock().unwrap();
        tx.send(guard.clone()).unwrap();
        mem::forget(guard);
    });

    let received_message = rx.recv().unwrap();
    writer.join().unwrap();
    assert_eq!(*text.lock().unwrap(), received_message);
    println!("{}", received_message);
}
