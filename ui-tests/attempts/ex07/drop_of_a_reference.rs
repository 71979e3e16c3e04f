// verdict: deadlock
// lines: 9, 20
// why: Drops the Sender by a reference to it, which drops nothing.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    }

    drop(&tx);
    for report in rx {
        println!("{report}");
    }
}
