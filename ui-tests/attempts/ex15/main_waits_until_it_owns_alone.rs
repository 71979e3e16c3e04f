// verdict: passed
// why: Main takes the number out of the Arc once the pilot is gone.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        while let Ok(logs) = rx.recv() {
            *pilots.lock().unwrap() += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    let tally = Arc::into_inner(tally).expect("the pilot has let go of it");
    println!("Logs on the tally: {}", tally.into_inner().unwrap());
}
