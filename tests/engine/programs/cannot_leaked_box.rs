// why: what is leaked through a static pointer is another program run's, never this one's
// outcome: exit 0 "0 1\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let count: &'static AtomicU32 = Box::leak(Box::new(AtomicU32::new(0)));
    let before = count.load(SeqCst);
    thread::spawn(|| count.fetch_add(1, SeqCst)).join().unwrap();
    println!("{before} {}", count.load(SeqCst));
}
