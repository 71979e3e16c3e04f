// verdict: passed
// why: The thread sends one of two shared owners of the text.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Arc<str>>();

    let handle = thread::spawn(move || {
        let text: Arc<str> = Arc::from("Hi from a foreign world!");
        tx.send(Arc::clone(&text)).unwrap();
        text.len()
    });

    let received_message = rx.recv().unwrap();
    eprintln!("{} bytes", handle.join().unwrap());
    println!("{}", received_message);
}
