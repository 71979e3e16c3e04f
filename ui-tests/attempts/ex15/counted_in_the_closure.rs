// verdict: wrong output
// lines: 13, 23
// why: A number needs no owner, so the closure takes it along and counts.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut tally = 0;
    let pilot = thread::spawn(move || {
        for logs in rx {
            tally += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {tally}");
}
