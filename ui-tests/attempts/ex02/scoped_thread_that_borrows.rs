// verdict: deadlock
// lines: 9, 18
// why: The scoped thread borrows the sender, which therefore outlives the loop inside the scope.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| {
            for val in ["My", "Big", "Message"] {
                tx.send(val).unwrap();
            }
        });

        while let Ok(received) = rx.recv() {
            println!("Got: {}", received);
        }
    });
}
