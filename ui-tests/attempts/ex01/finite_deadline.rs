// verdict: depends on luck
// lines: 13
// why: Waits at most a minute, which is long but not for ever.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")));

    match rx.recv_timeout(Duration::from_secs(60)) {
        Ok(received_message) => println!("{}", received_message),
        Err(error) => eprintln!("gave up: {error}"),
    }
}
