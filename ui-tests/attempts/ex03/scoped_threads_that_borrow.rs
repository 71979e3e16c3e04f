// verdict: deadlock
// lines: 9, 15
// why: Both scoped threads borrow the sender, and the loop inside the scope waits for its end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| tx.send("Hi from thread 1").unwrap());
        scope.spawn(|| tx.send("Hi from thread 2").unwrap());

        for received in rx.iter() {
            println!("Message received: {}", received);
        }
    });
}
