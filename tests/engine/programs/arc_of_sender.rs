// why: either of two owners drops the sender in it: the channel may still be open when the second is gone already, as
// why: the first may be late between its word and its drop
// outcome: exit 0 "Err(Disconnected)\n"
// outcome: exit 0 "Err(Empty)\n"
// outcome: exit 0 ""
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let said: &'static AtomicBool = Box::leak(Box::new(AtomicBool::new(false)));
    let (tx, rx) = mpsc::channel::<u8>();
    let (ready, wait) = mpsc::channel();
    let first = Arc::new(tx);
    let second = Arc::clone(&first);
    thread::spawn(move || {
        ready.send(()).unwrap();
        drop(first);
    });
    wait.recv().unwrap();
    thread::spawn(move || {
        drop(second);
        said.store(true, Ordering::SeqCst);
    });
    if said.load(Ordering::SeqCst) {
        println!("{:?}", rx.try_recv());
    }
}
