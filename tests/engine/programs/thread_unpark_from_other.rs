// why: park ends when another thread unparks, before or after
// outcome: exit 0 "up\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let open = AtomicBool::new(false);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            while !open.load(Ordering::SeqCst) {
                thread::park();
            }
            println!("up");
        });
        open.store(true, Ordering::SeqCst);
        waiter.thread().unpark();
    });
}
