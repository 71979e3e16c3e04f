// why: a program's own allocator is called by the engine too, and must not get it into trouble
// why: its atomics are hidden from the engine, so nothing is proven
// outcome: exit 0 "1 true\n"
// complete: no
// real: alone
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

struct Counting;
static COUNT: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) } // not followed
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) } // not followed
    }
}

#[global_allocator] // not followed
static ALLOCATOR: Counting = Counting;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(Box::new(1)).unwrap());
    println!(
        "{} {}",
        rx.recv().unwrap(),
        COUNT.load(Ordering::Relaxed) > 0
    );
}
