// The decision: the names need their paths, and `use` writes each once. The rest was right: the
// closure is `move`, so the only sender belongs to the thread and is dropped with it; that ends the
// loop over the receiver.
//
// As right: `std::sync::mpsc::channel()` and `std::thread::spawn(…)` written out; `while let
// Ok(received) = rx.recv()`; three calls of `recv`, one after the other; an array in place of the
// vector; a bounded `sync_channel`.
// Not right: a second thread that sends the third word, since then nobody knows which word comes
// when.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
