// verdict: passed
// why: The receiver stands in a mutex, and what arrives goes over a shelf before it is printed.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));
    let shelf = Mutex::new(Vec::new());

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")));

    shelf.lock().unwrap().push(rx.lock().unwrap().recv());
    for message in shelf.into_inner().unwrap() {
        println!("{}", message.unwrap());
    }
}
