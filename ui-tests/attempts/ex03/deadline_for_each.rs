// verdict: depends on luck
// lines: 17
// why: Waits at most three seconds for each message.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").ok());
    thread::spawn(move || tx1.send("Hi from thread 2").ok());

    for _ in 0..2 {
        if let Ok(received) = rx.recv_timeout(Duration::from_secs(3)) {
            println!("Message received: {}", received);
        }
    }
}
