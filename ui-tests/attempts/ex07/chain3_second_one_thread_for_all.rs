// verdict: beside the lesson
// lines: 13
// why: Second edit: one thread, which has one sender and needs no more.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        (1..=3).for_each(|mill| {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    });
    for report in rx {
        println!("{report}");
    }
}
