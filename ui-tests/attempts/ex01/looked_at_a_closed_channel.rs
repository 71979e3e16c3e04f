// verdict: panicked
// lines: 13
// why: Joins a thread that only drops its Sender, and looks for its message.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<&str>();

    let handle = thread::spawn(move || drop(tx));
    handle.join().unwrap();

    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
