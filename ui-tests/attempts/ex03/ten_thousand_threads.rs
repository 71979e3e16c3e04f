// verdict: too much
// why: Starts ten thousand threads that wait for each other, of which two have something to say.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let start = Arc::new(Barrier::new(10_000));

    for number in 1..=10_000 {
        let tx = tx.clone();
        let start = Arc::clone(&start);
        thread::spawn(move || {
            start.wait();
            thread::sleep(Duration::from_secs(1));
            if number <= 2 {
                tx.send(format!("Hi from thread {number}")).unwrap();
            }
        });
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
