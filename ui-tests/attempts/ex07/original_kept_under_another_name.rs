// verdict: deadlock
// lines: 18, 9, 20
// why: Takes a name with an underscore for something that is thrown away.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }
    let _tx = tx;

    for report in rx {
        println!("{report}");
    }
}
