// verdict: nothing crossed
// lines: 21
// why: Replaces the channel by a mutex and a Condvar, since those were known already.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let slot = Arc::new((Mutex::new(None), Condvar::new()));
    let far = Arc::clone(&slot);

    thread::spawn(move || {
        *far.0.lock().unwrap() = Some("Hi from a foreign world!");
        far.1.notify_all();
    });

    let filled = slot
        .1
        .wait_while(slot.0.lock().unwrap(), |text| text.is_none())
        .unwrap();
    println!("{}", filled.unwrap());
}
