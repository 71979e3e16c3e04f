// verdict: passed
// why: Makes three senders in a vec, of which each thread takes one.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let senders = vec![tx; 3];
    for (mill, own) in (1..).zip(senders) {
        thread::spawn(move || own.send(format!("Mill {mill} has ground {} sacks", 4 * mill)));
    }
    rx.iter().for_each(|report: String| println!("{report}"));
}
