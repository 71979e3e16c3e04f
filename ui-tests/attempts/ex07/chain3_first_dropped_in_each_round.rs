// verdict: does not compile
// lines: 12
// why: First edit: clones, and drops the original in the very first round.

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
