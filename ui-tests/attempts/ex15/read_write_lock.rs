// verdict: passed
// why: A lock that many may read, in a struct of its own.

use std::sync::{Arc, RwLock, mpsc};
use std::thread;

#[derive(Clone, Default)]
struct Tally(Arc<RwLock<u32>>);

impl Tally {
    fn chalk_up(&self, logs: u32) {
        *self.0.write().expect("no pilot fell overboard") += logs;
    }

    fn read(&self) -> u32 {
        *self.0.read().expect("no pilot fell overboard")
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Tally::default();

    let pilots = tally.clone();
    let pilot = thread::spawn(move || rx.iter().for_each(|logs| pilots.chalk_up(logs)));

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.read());
}
