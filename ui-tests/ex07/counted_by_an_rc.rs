// Shares the sender among its owners, by a counter that is made for one thread.

use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let shared = Rc::new(tx);
    for mill in 1..=3 {
        let own = Rc::clone(&shared);
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }

    for report in rx {
        println!("{report}");
    }
}
