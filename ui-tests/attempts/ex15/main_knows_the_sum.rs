// verdict: nothing crossed
// why: Main adds the rafts up itself, and the pilot throws away what he is told.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut tally = 0;

    let pilot = thread::spawn(move || {
        for logs in rx {
            let _: u32 = logs;
        }
    });

    for logs in [4, 9, 7] {
        tally += logs;
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {tally}");
}
