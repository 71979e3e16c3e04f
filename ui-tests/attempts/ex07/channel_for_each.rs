// verdict: beside the lesson
// lines: 14
// why: A channel for each mill, and the sender moves without a clone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let mut mouths = Vec::new();
    for mill in 1..=3 {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            tx.send(report).unwrap();
        });
        mouths.push(rx);
    }
    for rx in mouths {
        println!("{}", rx.recv().unwrap());
    }
}
