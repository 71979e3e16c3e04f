// verdict: passed
// why: Joins all three, and then takes what is there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut mills = Vec::new();
    for mill in 1..=3 {
        let tx = tx.clone();
        mills.push(thread::spawn(move || {
            tx.send(format!("Mill {mill} has ground {} sacks", 4 * mill))
                .unwrap();
        }));
    }
    for mill in mills {
        mill.join().unwrap();
    }
    for report in rx.try_iter() {
        println!("{report}");
    }
}
