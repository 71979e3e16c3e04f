// A lock lets one in at a time, and that is what threads need.
// The Rc around it counts its owners without one.

use std::rc::Rc;
use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Rc::new(Mutex::new(0));

    let pilots = Rc::clone(&tally);
    let pilot = thread::spawn(move || {
        for logs in rx {
            *pilots.lock().unwrap() += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
