// verdict: deadlock
// lines: 9, 18
// why: Main receives inside the scope, while it still owns the sender that it lends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        for mill in 1..=3 {
            let tx = &tx;
            scope.spawn(move || {
                let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
                tx.send(report).unwrap();
            });
        }
        for report in rx {
            println!("{report}");
        }
    });
}
