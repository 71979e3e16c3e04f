// The decision: each thread gets a clone of its own, made in its round before the closure takes it
// along. The one that they were cloned from belongs to main, which drops it, or the loop would wait for
// a sender that never sends.
//
// As right: two clones, and the original for the last mill; the loop in a block or function that owns
// the original, so that it goes at the end; clones made beforehand, in a vector; one sender behind an
// `Arc` and a `Mutex` that goes with the last thread; a scope whose threads share a reference, and main
// receives once it is over.
// Not right: a clone in each round while main keeps the original; one thread that reports for all.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for mill in 1..=3 {
        let own = tx.clone();
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            own.send(report).unwrap();
        });
    }
    drop(tx);

    for report in rx {
        println!("{report}");
    }
}
