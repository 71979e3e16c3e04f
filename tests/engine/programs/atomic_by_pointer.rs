// why: memory that is looked at as an atomic is not the engine's, and its line is named
// outcome: not followed ""
// more: yes
// complete: no
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let mut count = 0_u32;
    let atomic = unsafe { AtomicU32::from_ptr(&raw mut count) }; // not followed
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| atomic.store(atomic.load(SeqCst) + 1, SeqCst));
        }
    });
    println!("{count}");
}
