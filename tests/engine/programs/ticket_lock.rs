// why: a ticket lock serves two in the order of their tickets
// outcome: exit 0 "01"
// outcome: exit 0 "10"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let (next, serving) = (AtomicU32::new(0), AtomicU32::new(0));
    thread::scope(|scope| {
        for name in 0..2 {
            let (next, serving) = (&next, &serving);
            scope.spawn(move || {
                let ticket = next.fetch_add(1, SeqCst);
                while serving.load(SeqCst) != ticket {
                    std::hint::spin_loop();
                }
                print!("{name}");
                serving.store(ticket + 1, SeqCst);
            });
        }
    });
}
