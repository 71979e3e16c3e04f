// The decision: `recv` gives back a `Result`, since the sender may go without ever sending. Here it
// never does, so `unwrap` takes the message out, and would say so loudly if that were wrong.
//
// As right: `expect` with a reason; a `match` or `if let Ok(…)` on the result; `for message in rx`,
// which ends when the sender is gone; `rx.iter().next()`; a scoped thread; joining the thread first
// and asking with `try_recv` afterwards.
// Not right: sleeping and then `try_recv`, since no sleep is long enough to be sure.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
