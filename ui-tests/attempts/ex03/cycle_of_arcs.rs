// verdict: deadlock
// lines: 15, 24
// why: The sender stands in a cycle of Arcs, which keep each other alive.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

struct Node {
    tx: Sender<&'static str>,
    next: Mutex<Option<Arc<Node>>>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let next = Mutex::new(None);
    let node = Arc::new(Node { tx, next });
    *node.next.lock().unwrap() = Some(Arc::clone(&node));

    let other = Arc::clone(&node);
    thread::spawn(move || node.tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || other.tx.send("Hi from thread 2").unwrap());

    for received in rx {
        println!("Message received: {}", received);
    }
}
