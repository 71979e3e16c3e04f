// why: who unparks before setting the flag may wake a thread that then sleeps for ever
// outcome: exit 0 "up\n"
// outcome: deadlock ""
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
        waiter.thread().unpark();
        open.store(true, Ordering::SeqCst);
    });
}
