// verdict: nothing crossed
// why: Each thread prints its report, and what it sends is thrown away.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            println!("{report}");
            own.send(()).unwrap();
        });
    }
    drop(tx);

    while rx.recv().is_ok() {}
}
