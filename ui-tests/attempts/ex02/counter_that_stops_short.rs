// verdict: runs for ever
// lines: 21
// why: Spins until four words are counted as sent, but there are three.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

static SENT: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
            SENT.fetch_add(1, Ordering::SeqCst);
        }
    });

    while SENT.load(Ordering::SeqCst) <= 3 {
        thread::yield_now();
    }
    rx.iter().for_each(|received| println!("Got: {}", received));
}
