// verdict: passed
// why: The original lives in a block with the loop, and goes at its end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let rx = {
        let (tx, rx) = mpsc::channel();
        for mill in 1..=3 {
            let tx = tx.clone();
            thread::spawn(move || {
                let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
                tx.send(report).unwrap();
            });
        }
        rx
    };
    for report in rx {
        println!("{report}");
    }
}
