// code: E0382
// view: so the second has none left. Each needs a Sender of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.clone().send(report).unwrap();
        });
        drop(tx);
    }

    for report in rx {
        println!("{report}");
    }
}
