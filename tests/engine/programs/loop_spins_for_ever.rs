// why: nobody opens, so the loop can't end; that it was cut is said in the end's name
// outcome: runs for ever "waiting\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::{hint, thread};

fn main() {
    let open = AtomicBool::new(false);
    println!("waiting");
    thread::scope(|scope| {
        scope.spawn(|| {
            while !open.load(Ordering::Acquire) {
                hint::spin_loop();
            }
        });
    });
    println!("open");
}
