// verdict: deadlock
// why: Two stations know each other by Arcs, so that neither is ever dropped, nor its Sender.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

struct Station {
    other: Mutex<Option<Arc<Station>>>,
    out: mpsc::Sender<String>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let first = Arc::new(Station {
        other: Mutex::new(None),
        out: tx.clone(),
    });
    let second = Arc::new(Station {
        other: Mutex::new(Some(first.clone())),
        out: tx,
    });
    *first.other.lock().unwrap() = Some(second.clone());

    for (number, station) in [(1, first), (2, second)] {
        thread::spawn(move || {
            station
                .out
                .send(format!("Hi from thread {number}"))
                .unwrap();
        });
    }

    for received in rx {
        println!("Message received: {}", received);
    }
}
