// verdict: wrong output
// why: Counts from zero, as ranges often do.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 0..3 {
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
