// verdict: does not compile
// lines: 12
// why: Drops the original at the end of each round.

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
        drop(tx);
    }

    for report in rx {
        println!("{report}");
    }
}
