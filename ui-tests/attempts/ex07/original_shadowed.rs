// verdict: deadlock
// lines: 18, 20
// why: Gives the name of the original to something else, and takes it for gone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    }
    let tx = ();

    for report in rx {
        println!("{report}");
    }
}
