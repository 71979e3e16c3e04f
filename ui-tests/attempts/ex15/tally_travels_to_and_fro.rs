// verdict: passed
// why: The tally itself is a message: whoever has it may change it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<(u32, u32)>();
    let (back, returned) = mpsc::channel();

    thread::spawn(move || {
        for (tally, logs) in rx {
            back.send(tally + logs).unwrap();
        }
    });

    let mut tally = 0;
    for logs in [4, 9, 7] {
        tx.send((tally, logs)).unwrap();
        tally = returned.recv().unwrap();
    }

    println!("Logs on the tally: {tally}");
}
