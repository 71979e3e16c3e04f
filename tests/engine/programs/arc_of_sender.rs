// why: which of two owners of an Arc drops the sender in it can't be seen: real std may still show an open channel
// why: when the second owner is gone already, as the first may be late between its word and its drop
// why: so nothing is proven of it
// complete: no
// outcome: exit 0 "Err(Disconnected)\n"
// outcome: exit 0 ""
// missed: exit 0 "Err(Empty)\n"
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
