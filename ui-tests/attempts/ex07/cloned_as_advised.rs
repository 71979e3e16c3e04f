// verdict: deadlock
// lines: 9, 19
// why: Clones in each round, as the compiler says, and main keeps the original.

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

    for report in rx {
        println!("{report}");
    }
}
