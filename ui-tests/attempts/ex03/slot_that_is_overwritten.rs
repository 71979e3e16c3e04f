// verdict: depends on luck
// why: A relay keeps only the latest message, and the other is gone if both came before main looked.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (news_tx, news_rx) = mpsc::channel();
    let latest = Arc::new(Mutex::new(""));
    let slot = Arc::clone(&latest);

    for text in ["Hi from thread 1", "Hi from thread 2"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(text).unwrap());
    }
    drop(tx);
    thread::spawn(move || {
        for received in rx {
            *slot.lock().unwrap() = received;
            news_tx.send(()).unwrap();
        }
    });

    for () in news_rx {
        println!("Message received: {}", latest.lock().unwrap());
    }
}
