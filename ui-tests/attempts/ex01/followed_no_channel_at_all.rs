// verdict: passed
// follows: no_channel_at_all
// why: The thread sends to main, over a channel; the slot only says that it did.

use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let slot = Arc::new((Mutex::new(None), Condvar::new()));
    let far = Arc::clone(&slot);

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        *far.0.lock().unwrap() = Some(());
        far.1.notify_all();
    });

    let filled = slot
        .1
        .wait_while(slot.0.lock().unwrap(), |text| text.is_none())
        .unwrap();
    println!("{}", rx.recv().unwrap());
    assert!(filled.is_some());
}
