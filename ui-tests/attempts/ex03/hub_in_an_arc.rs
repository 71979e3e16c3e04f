// verdict: deadlock
// lines: 13, 21
// why: The threads share the Sender in an Arc, of which main keeps the first owner.

use std::sync::{Arc, mpsc};
use std::thread;

struct Hub {
    out: mpsc::Sender<String>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let hub = Arc::new(Hub { out: tx });

    for number in 1..=2 {
        let hub = Arc::clone(&hub);
        thread::spawn(move || hub.out.send(format!("Hi from thread {number}")).unwrap());
    }

    for received in rx {
        println!("Message received: {}", received);
    }
}
