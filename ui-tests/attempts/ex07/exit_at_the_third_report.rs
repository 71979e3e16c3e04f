// verdict: depends on luck
// lines: 22
// why: Ends the program at the report of the third mill, in the belief that it comes last.

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

    for report in rx {
        println!("{report}");
        if report.contains("Mill 3") {
            std::process::exit(0);
        }
    }
}
