// verdict: passed
// why: A clone in each round, and main drops the one that they came from.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }
    drop(tx);

    for report in rx {
        println!("{report}");
    }
}
