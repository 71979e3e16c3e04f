// verdict: passed
// follows: words_wanted_for_itself
// why: The writer owns it until it ends, and whoever joins knows that it has.

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
    writer.join().unwrap();
    let sent = Arc::try_unwrap(sent).unwrap().into_inner().unwrap();
    assert_eq!(sent.len(), 3);
}
