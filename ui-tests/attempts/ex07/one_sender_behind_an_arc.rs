// verdict: passed
// why: A sender may be shared without a lock as well.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx = Arc::new(tx);
    let mills = (1..=3).map(|mill| {
        let tx = Arc::clone(&tx);
        thread::spawn(move || tx.send(format!("Mill {mill} has ground {} sacks", 4 * mill)))
    });
    let mills: Vec<_> = mills.collect();
    drop(tx);
    for mill in mills {
        mill.join().unwrap().unwrap();
    }
    for report in rx {
        println!("{report}");
    }
}
