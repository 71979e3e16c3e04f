// Takes `move` away, so that nothing goes along.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        thread::spawn(|| {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
