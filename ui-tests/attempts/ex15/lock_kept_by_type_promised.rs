// verdict: passed
// follows: promised_by_hand
// why: Takes the advice: std has a type for that, and nothing is promised by hand.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

struct Tally(Arc<Mutex<u32>>);

impl Tally {
    fn chalk_up(&self, logs: u32) {
        *self.0.lock().unwrap() += logs;
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Tally(Arc::clone(&tally));
    let pilot = thread::spawn(move || {
        for logs in rx {
            pilots.chalk_up(logs);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
