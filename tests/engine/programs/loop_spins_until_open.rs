// why: a spinning loop that another thread ends has one outcome, whatever the number of turns
// outcome: exit 0 "open\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::{hint, thread};

fn main() {
    let open = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| open.store(true, Ordering::Release));
        while !open.load(Ordering::Acquire) {
            hint::spin_loop();
        }
        println!("open");
    });
}
