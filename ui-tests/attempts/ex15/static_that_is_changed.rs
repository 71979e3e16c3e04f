// verdict: beside the lesson
// lines: 15
// why: A static number, changed as if there were one thread.

use std::sync::mpsc;
use std::thread;

static mut TALLY: u32 = 0;

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || {
        for logs in rx {
            unsafe { TALLY += logs };
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", unsafe { TALLY });
}
