// why: memory that is looked at as an atomic is one, whose accesses are followed
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
// complete: no
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let mut count = 0_u32;
    let atomic = unsafe { AtomicU32::from_ptr(&raw mut count) };
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| atomic.store(atomic.load(SeqCst) + 1, SeqCst));
        }
    });
    println!("{count}");
}
