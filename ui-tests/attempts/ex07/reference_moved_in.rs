// verdict: does not compile
// lines: 11
// why: Moves a reference into each thread; the sender does not live long enough.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx = &tx;
    for mill in 1..=3 {
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
