// why: what a panic hook does is seen by others at any time
// outcome: exit 0 "0\n"
// outcome: exit 0 "1\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::{panic, thread};

static PANICS: AtomicU32 = AtomicU32::new(0);

fn main() {
    panic::set_hook(Box::new(|_| {
        PANICS.fetch_add(1, Ordering::SeqCst);
    }));
    let leak = thread::spawn(|| panic!("leak"));
    println!("{}", PANICS.load(Ordering::SeqCst));
    assert!(leak.join().is_err());
}
