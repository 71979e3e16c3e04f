// verdict: passed
// follows: two_arcs_own_each_other
// why: Nobody drops what lies in the circle; with a Weak on the way back there is none.

use std::sync::{Arc, Mutex, Weak, mpsc};
use std::thread;

struct Station {
    other: Mutex<Weak<Station>>,
    out: mpsc::Sender<String>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let first = Arc::new(Station {
        other: Mutex::new(Weak::new()),
        out: tx.clone(),
    });
    let second = Arc::new(Station {
        other: Mutex::new(Arc::downgrade(&first)),
        out: tx,
    });
    *first.other.lock().unwrap() = Arc::downgrade(&second);

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
