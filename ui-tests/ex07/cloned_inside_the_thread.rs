// Clones in the thread, where the original has to be for that.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            let own = tx.clone();
            own.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
