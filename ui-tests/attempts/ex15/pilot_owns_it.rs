// verdict: passed
// follows: chain2_first_copy_of_the_number
// why: Nothing is shared: the thread owns the tally, and join gives it back.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || {
        let mut tally = 0;
        for logs in rx {
            tally += logs;
        }
        tally
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);

    println!("Logs on the tally: {}", pilot.join().unwrap());
}
