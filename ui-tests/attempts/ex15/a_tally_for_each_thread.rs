// verdict: wrong output
// why: Each thread has a thread-local tally of its own, and main reads its own.

use std::cell::Cell;
use std::sync::mpsc;
use std::thread;

thread_local! {
    static TALLY: Cell<u32> = const { Cell::new(0) };
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || {
        for logs in rx {
            TALLY.set(TALLY.get() + logs);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", TALLY.get());
}
