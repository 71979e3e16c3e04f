// verdict: depends on luck
// why: Each mill says by None that it is done, and main stops at the first of them.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(Some(report)).unwrap();
            tx.send(None).unwrap();
        });
    }

    while let Some(report) = rx.recv().unwrap() {
        println!("{report}");
    }
}
