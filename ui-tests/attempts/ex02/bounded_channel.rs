// verdict: passed
// why: A channel with room for one message, so that the thread often waits for main.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn send_all(tx: SyncSender<String>) {
    for val in ["My", "Big", "Message"] {
        tx.send(val.to_string()).unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    thread::spawn(move || send_all(tx));
    rx.iter().for_each(|received| println!("Got: {}", received));
}
