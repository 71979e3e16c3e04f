// why: a loop that sleeps between its looks waits for the flag like any other
// outcome: exit 0 "open\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

fn main() {
    let open = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| open.store(true, Ordering::SeqCst));
        while !open.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(1));
        }
    });
    println!("open");
}
