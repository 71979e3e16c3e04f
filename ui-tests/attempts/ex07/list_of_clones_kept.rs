// verdict: deadlock
// lines: 10, 15
// why: Keeps the list of senders that the threads were given clones of.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let senders = vec![tx; 3];
    for (mill, own) in (1..).zip(&senders) {
        let own = own.clone();
        thread::spawn(move || own.send(format!("Mill {mill} has ground {} sacks", 4 * mill)));
    }
    for report in rx {
        println!("{report}");
    }
}
