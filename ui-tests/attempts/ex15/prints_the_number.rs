// verdict: nothing crossed
// why: The line is printed as the lesson words it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || for _ in rx {});

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: 20");
}
