// verdict: deadlock
// lines: 18, 20
// why: Lets go of a clone of the original, as rustc proposes where the original is gone.

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
    drop(tx.clone());

    for report in rx {
        println!("{report}");
    }
}
