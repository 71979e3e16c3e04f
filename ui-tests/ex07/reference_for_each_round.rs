// Gives each thread a reference to the one sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let lent = &tx;
    for mill in 1..=3 {
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            lent.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
