// verdict: passed
// follows: scoped_thread_that_borrows
// why: The thread owns the Sender, and drops it at its end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let rx = &rx;
    thread::scope(|scope| {
        scope.spawn(move || tx.send("Hi from a foreign world!").unwrap());

        for received_message in rx {
            println!("{}", received_message);
        }
    });
}
