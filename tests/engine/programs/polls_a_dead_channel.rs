// why: who polls on after the end polls for ever
// outcome: exit 0 "Some(1)\n"
// outcome: runs for ever ""
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

static DRY: AtomicBool = AtomicBool::new(false);

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        if !DRY.load(Ordering::SeqCst) {
            tx.send(1).unwrap();
        }
    });
    DRY.store(true, Ordering::SeqCst);
    let level = loop {
        if let Ok(level) = rx.try_recv() {
            break Some(level);
        }
    };
    println!("{level:?}");
}
