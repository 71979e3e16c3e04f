// verdict: passed
// why: Each wait has a deadline, but there is always a next one.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    loop {
        match rx.recv_timeout(Duration::from_millis(50)) {
            Ok(received_message) => {
                println!("{}", received_message);
                break;
            }
            Err(RecvTimeoutError::Timeout) => eprintln!("still waiting"),
            Err(RecvTimeoutError::Disconnected) => panic!("nobody is left to send"),
        }
    }
}
