// Without an Rc: the pilot gets a reference to the tally.
// It would have to be safe with two threads just the same.

use std::cell::Cell;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Cell::new(0);

    let pilots = &tally;
    let pilot = thread::spawn(move || {
        for logs in rx {
            pilots.set(pilots.get() + logs);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.get());
}
