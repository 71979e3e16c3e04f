// verdict: beside the lesson
// lines: 11
// why: Sends from main, so that no thread needs a sender.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for mill in 1..=3 {
        let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
        tx.send(report).unwrap();
    }
    drop(tx);
    for report in rx {
        println!("{report}");
    }
}
