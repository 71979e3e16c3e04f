// why: a value that is read again and again may change before any of the reads, or after all
// outcome: exit 0 "0\n"
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
// outcome: exit 0 "3\n"
// outcome: exit 0 "4\n"
// outcome: exit 0 "5\n"
// outcome: exit 0 "6\n"
// outcome: exit 0 "7\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let open = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| open.store(true, Ordering::SeqCst));
        let closed = (0..7).take_while(|_| !open.load(Ordering::SeqCst)).count();
        println!("{closed}");
    });
}
