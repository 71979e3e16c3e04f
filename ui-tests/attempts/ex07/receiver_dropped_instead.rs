// verdict: panicked
// lines: 16
// why: Drops the wrong end, and nobody listens.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    drop(rx);
    for mill in 1..=3 {
        let own = tx.clone();
        let mill = thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
        mill.join().unwrap();
    }
}
