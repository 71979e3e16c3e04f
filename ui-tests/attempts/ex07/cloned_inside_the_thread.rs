// verdict: does not compile
// lines: 12
// why: Clones in the closure, where the original has moved along already.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        thread::spawn(move || {
            let own = tx.clone();
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
