// verdict: depends on luck
// lines: 14
// why: Asks five times with a pause in between, and then gives up.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!"));

    for _ in 0..5 {
        if let Ok(received_message) = rx.try_recv() {
            println!("{}", received_message);
            return;
        }
        thread::sleep(Duration::from_millis(200));
    }
    eprintln!("no message after five looks");
}
