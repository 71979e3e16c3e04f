// verdict: depends on luck
// lines: 23
// why: Takes the shared list for itself when all words have come, while the thread may still own it.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let sent = Arc::new(Mutex::new(Vec::new()));
    let writers = Arc::clone(&sent);

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            writers.lock().unwrap().push(val);
            tx.send(val).unwrap();
        }
    });

    for received in rx.iter().take(3) {
        println!("Got: {}", received);
    }
    let sent = Arc::try_unwrap(sent).unwrap().into_inner().unwrap();
    assert_eq!(sent.len(), 3);
    drop(writer);
}
