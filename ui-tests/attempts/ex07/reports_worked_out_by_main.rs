// verdict: nothing crossed
// lines: 16
// why: Each thread sends that it is done, and main works out the reports.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for _ in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || own.send("done").unwrap());
    }
    drop(tx);
    for (mill, _) in (1..).zip(rx) {
        println!("Mill {mill} has ground {} sacks", 4 * mill);
    }
}
