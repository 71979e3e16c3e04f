// why: a fence is nothing that can be seen where every order is whole
// outcome: exit 0 "5\n"
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering, fence};
use std::thread;

fn main() {
    let (level, ready) = (AtomicU32::new(0), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            level.store(5, Ordering::Relaxed);
            fence(Ordering::Release);
            ready.store(true, Ordering::Relaxed);
        });
        while !ready.load(Ordering::Relaxed) {
            std::hint::spin_loop();
        }
        fence(Ordering::Acquire);
        println!("{}", level.load(Ordering::Relaxed));
    });
}
