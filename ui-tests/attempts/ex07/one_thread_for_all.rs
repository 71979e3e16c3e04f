// verdict: beside the lesson
// lines: 13
// why: Moves the loop into one thread, which then needs one sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for mill in 1..=3 {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        }
    });
    for report in rx {
        println!("{report}");
    }
}
