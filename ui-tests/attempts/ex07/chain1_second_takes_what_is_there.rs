// verdict: depends on luck
// lines: 19
// why: Second edit: no longer waits for the end, and so not for the reports either.

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

    for report in rx.try_iter() {
        println!("{report}");
    }
}
