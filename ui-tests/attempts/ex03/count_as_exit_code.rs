// verdict: wrong output
// why: Returns the number of messages from main, which the system takes for a failure.

use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

fn main() -> ExitCode {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let mut count = 0;
    for received in rx {
        println!("Message received: {}", received);
        count += 1;
    }
    ExitCode::from(count)
}
