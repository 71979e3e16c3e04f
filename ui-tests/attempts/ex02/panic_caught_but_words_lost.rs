// verdict: panicked
// lines: 24
// why: Catches the panic inside the thread, after which main waits for words that were never sent.

use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec!["My", "Big", "Message"];
        let send_all = AssertUnwindSafe(|| {
            for number in 1..=vals.len() {
                tx.send(vals[number - 1].to_string()).unwrap();
                assert!(number < 2, "enough");
            }
        });
        panic::catch_unwind(send_all).unwrap_or_default();
    });

    for _ in 0..3 {
        println!("Got: {}", rx.recv().unwrap());
    }
}
