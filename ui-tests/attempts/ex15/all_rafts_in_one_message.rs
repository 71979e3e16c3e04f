// verdict: beside the lesson
// why: One message has all rafts.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || {
        let mut tally = 0;
        for rafts in rx {
            for logs in rafts {
                tally += logs;
            }
        }
        tally
    });

    tx.send([4, 9, 7]).unwrap();
    drop(tx);

    println!("Logs on the tally: {}", pilot.join().unwrap());
}
