// verdict: passed
// why: Main asks who else owns the tally until nobody does, in the place of a join.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;

fn chalk_up(rafts: Receiver<u32>, tally: Arc<Mutex<u32>>) {
    for logs in rafts {
        *tally.lock().unwrap() += logs;
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || chalk_up(rx, pilots));

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    while Arc::strong_count(&tally) > 1 {
        thread::yield_now();
    }

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
