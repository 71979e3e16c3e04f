// why: a flag that is looked at round every park makes any use of the token harmless
// outcome: exit 0 "on\n"
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc;
use std::thread;

static OPEN: AtomicBool = AtomicBool::new(false);

fn main() {
    let (tx, rx) = mpsc::channel();
    let main = thread::current();
    thread::spawn(move || {
        tx.send(()).unwrap();
        OPEN.store(true, SeqCst);
        main.unpark();
    });
    rx.recv().unwrap();
    while !OPEN.load(SeqCst) {
        thread::park();
    }
    println!("on");
}
