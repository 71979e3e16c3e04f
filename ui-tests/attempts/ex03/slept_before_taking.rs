// verdict: depends on luck
// lines: 16, 17
// why: Sleeps two seconds and takes what is there.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    thread::sleep(Duration::from_secs(2));
    while let Ok(received) = rx.try_recv() {
        println!("Message received: {}", received);
    }
}
