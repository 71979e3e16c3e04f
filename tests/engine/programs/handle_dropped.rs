// why: who is the last to let go of a thread's result drops it: the thread, or its handle
// outcome: exit 0 "kept 0\n"
// outcome: exit 0 "kept 1\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

static KEPT: AtomicU32 = AtomicU32::new(0);

struct Catch;

impl Drop for Catch {
    fn drop(&mut self) {
        if thread::current().name() == Some("main") {
            KEPT.fetch_add(1, SeqCst);
        }
    }
}

fn main() {
    let fisher = thread::spawn(|| Catch);
    thread::yield_now();
    drop(fisher);
    println!("kept {}", KEPT.load(SeqCst));
}
