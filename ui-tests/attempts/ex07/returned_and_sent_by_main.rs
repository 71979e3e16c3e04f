// verdict: beside the lesson
// lines: 12
// why: The threads return their reports, and main sends them to itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for mill in 1..=3 {
        let mill = thread::spawn(move || format!("Mill {mill} has ground {} sacks", 4 * mill));
        tx.send(mill.join().unwrap()).unwrap();
    }
    drop(tx);
    for report in rx {
        println!("{report}");
    }
}
