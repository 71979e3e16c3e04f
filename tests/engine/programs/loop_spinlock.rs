// why: a lock made of compare_exchange protects, though its losers spin; what unsafe code keeps is not compared
// complete: no
// outcome: exit 0 "2\n"
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{hint, thread};

struct Gate(AtomicBool, UnsafeCell<u32>);
unsafe impl Sync for Gate {}

fn pass(gate: &Gate) {
    while gate
        .0
        .compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed)
        .is_err()
    {
        hint::spin_loop();
    }
    unsafe { *gate.1.get() += 1 };
    gate.0.store(false, Ordering::Release);
}

fn main() {
    let gate = Gate(AtomicBool::new(false), UnsafeCell::new(0));
    thread::scope(|scope| {
        scope.spawn(|| pass(&gate));
        scope.spawn(|| pass(&gate));
    });
    println!("{}", gate.1.into_inner());
}
