// verdict: runs for ever
// lines: 15
// why: Keeps main alive by an endless sleep, lest the thread be cut off.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", rx.recv().unwrap());
    loop {
        thread::sleep(Duration::from_secs(1));
    }
}
