// verdict: beside the lesson
// lines: 14
// why: Two threads, and main sends for the third mill itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for mill in 1..=2 {
        let own = tx.clone();
        thread::spawn(move || own.send(format!("Mill {mill} has ground {} sacks", 4 * mill)));
    }
    tx.send("Mill 3 has ground 12 sacks".to_string()).unwrap();
    drop(tx);
    for report in rx {
        println!("{report}");
    }
}
