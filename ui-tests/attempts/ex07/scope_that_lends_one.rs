// verdict: passed
// why: Threads of a scope borrow the one sender, and main drops it behind the scope.

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
    });
    drop(tx);
    for report in rx {
        println!("{report}");
    }
}
