// verdict: deadlock
// lines: 12, 22
// why: The sender stands behind a mutex in a static, where nobody drops it.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::thread;

static TX: Mutex<Option<Sender<String>>> = Mutex::new(None);

fn main() {
    let (tx, rx) = mpsc::channel();
    *TX.lock().unwrap() = Some(tx);

    thread::spawn(|| {
        for val in ["My", "Big", "Message"] {
            let tx = TX.lock().unwrap();
            tx.as_ref().unwrap().send(val.to_string()).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
