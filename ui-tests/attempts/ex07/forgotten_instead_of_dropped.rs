// verdict: deadlock
// lines: 9, 20
// why: Forgets the original, which does not drop it.

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
    std::mem::forget(tx);

    for report in rx {
        println!("{report}");
    }
}
