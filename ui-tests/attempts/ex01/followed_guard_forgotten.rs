// verdict: passed
// follows: guard_forgotten
// why: The guard is dropped, and gives the lock back.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Arc::new(Mutex::new(String::from("Hi from a foreign world!")));
    let writers_text = Arc::clone(&text);

    let writer = thread::spawn(move || {
        let guard = writers_text.lock().unwrap();
        tx.send(guard.clone()).unwrap();
        drop(guard);
    });

    let received_message = rx.recv().unwrap();
    writer.join().unwrap();
    assert_eq!(*text.lock().unwrap(), received_message);
    println!("{}", received_message);
}
