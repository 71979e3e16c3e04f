// why: a static AtomicPtr must start null in every run
// outcome: exit 0 "true 5\n"
// complete: no
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::thread;

static LEVEL: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());

fn main() {
    let fresh = LEVEL.load(Ordering::SeqCst).is_null();
    thread::spawn(|| LEVEL.store(Box::into_raw(Box::new(5)), Ordering::SeqCst))
        .join()
        .unwrap();
    println!("{fresh} {}", unsafe { *LEVEL.load(Ordering::SeqCst) });
}
