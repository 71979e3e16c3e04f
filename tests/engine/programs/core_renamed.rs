// why: extern crate can give core another name
// outcome: exit 0 "open\n"
// real: alone
extern crate core as kernel;
use std::thread;

fn main() {
    let open = kernel::sync::atomic::AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| open.store(true, kernel::sync::atomic::Ordering::SeqCst));
        while !open.load(kernel::sync::atomic::Ordering::SeqCst) {
            thread::yield_now();
        }
    });
    println!("open");
}
