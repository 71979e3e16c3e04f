// verdict: passed
// why: The pilot alone changes a plain number, so it is lent to it whole.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut tally = 0;

    thread::scope(|scope| {
        let pilots = &mut tally;
        scope.spawn(move || {
            for logs in rx {
                *pilots += logs;
            }
        });
        for logs in [4, 9, 7] {
            tx.send(logs).unwrap();
        }
        drop(tx);
    });

    println!("Logs on the tally: {tally}");
}
