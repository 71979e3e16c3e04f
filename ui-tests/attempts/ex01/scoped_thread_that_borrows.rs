// verdict: deadlock
// lines: 8, 13
// why: The scoped thread only borrows the sender, and the loop waits inside the scope.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| tx.send("Hi from a foreign world!").unwrap());

        for received_message in &rx {
            println!("{}", received_message);
        }
    });
}
