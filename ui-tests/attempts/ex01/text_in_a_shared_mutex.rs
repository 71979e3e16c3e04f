// verdict: nothing crossed
// lines: 19
// why: The text goes through a mutex that both share, and the channel carries only the word that it is there.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Arc::new(Mutex::new(String::new()));
    let threads_text = Arc::clone(&text);

    thread::spawn(move || {
        *threads_text.lock().unwrap() = String::from("Hi from a foreign world!");
        tx.send(true).unwrap();
    });

    rx.recv().unwrap();
    println!("{}", text.lock().unwrap());
}
