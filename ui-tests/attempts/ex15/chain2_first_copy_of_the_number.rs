// verdict: wrong output
// why: First edit: takes a copy of the number along, so main keeps its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = 0;

    let mut pilots = tally;
    let pilot = thread::spawn(move || {
        for logs in rx {
            pilots += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {tally}");
}
