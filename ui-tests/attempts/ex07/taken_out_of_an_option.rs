// verdict: passed
// why: The last round takes the original out of an Option, all others clone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut original = Some(tx);
    for mill in 1..=3 {
        let own = match mill {
            3 => original.take(),
            _ => original.clone(),
        };
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.unwrap().send(report).unwrap();
        });
    }
    for report in rx {
        println!("{report}");
    }
}
