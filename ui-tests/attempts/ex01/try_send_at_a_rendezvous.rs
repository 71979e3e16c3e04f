// verdict: depends on luck
// lines: 12
// why: Over a channel without room, try_send succeeds only if main waits already, and its error is ignored.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        let _ = tx.try_send(my_message);
    });

    println!("{}", rx.recv().unwrap_or_default());
}
