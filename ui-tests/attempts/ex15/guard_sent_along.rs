// verdict: does not compile
// why: Locks once for all rafts, and takes the guard into the thread.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Mutex::new(0);

    thread::scope(|scope| {
        let mut pilots = tally.lock().unwrap();
        scope.spawn(move || {
            for logs in rx {
                *pilots += logs;
            }
        });
        for logs in [4, 9, 7] {
            tx.send(logs).unwrap();
        }
        drop(tx);
    });

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
