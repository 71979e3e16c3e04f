// verdict: deadlock
// lines: 9, 18
// why: The lock with the sender is shared, and main keeps its share.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let shared = Arc::new(Mutex::new(tx));
    for mill in 1..=3 {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            shared.lock().unwrap().send(report).unwrap();
        });
    }
    for report in rx {
        println!("{report}");
    }
}
