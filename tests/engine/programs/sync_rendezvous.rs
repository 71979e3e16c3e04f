// why: with no room the sender goes on only when its message is taken
// outcome: exit 0 "taking sent\n"
// outcome: exit 0 "taking \n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

static SENT: AtomicBool = AtomicBool::new(false);

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || {
        tx.send(1).unwrap();
        SENT.store(true, Ordering::SeqCst);
    });
    assert!(!SENT.load(Ordering::SeqCst));
    print!("taking ");
    rx.recv().unwrap();
    println!(
        "{}",
        if SENT.load(Ordering::SeqCst) {
            "sent"
        } else {
            ""
        }
    );
}
