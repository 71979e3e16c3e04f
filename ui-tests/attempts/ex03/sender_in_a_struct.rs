// verdict: deadlock
// lines: 21, 26
// why: A struct hands out clones and keeps the sender that it clones from.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Hub {
    tx: Sender<String>,
    rx: Receiver<String>,
}

impl Hub {
    fn start(&self, number: u32) {
        let tx = self.tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let hub = Hub { tx, rx };

    hub.start(1);
    hub.start(2);
    for received in &hub.rx {
        println!("Message received: {}", received);
    }
}
