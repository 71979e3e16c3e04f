// why: the same by a whole path, and the loop on it must be seen to wait
// outcome: exit 0 "open\n"
use std::thread;

fn main() {
    let open = ::core::sync::atomic::AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| open.store(true, core::sync::atomic::Ordering::SeqCst));
        while !open.load(core::sync::atomic::Ordering::SeqCst) {
            core::hint::spin_loop();
        }
    });
    println!("open");
}
