// verdict: passed
// why: Clones and keeps the original, but asks for three reports and no more.

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

    for report in rx.iter().take(3) {
        println!("{report}");
    }
}
