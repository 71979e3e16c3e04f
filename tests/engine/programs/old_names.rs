// why: what is deprecated still compiles and does its work
// outcome: exit 0 "true\n"
// real: alone
#![allow(deprecated)]
use std::sync::atomic::{ATOMIC_BOOL_INIT, AtomicBool, Ordering::SeqCst, spin_loop_hint};
use std::sync::{ONCE_INIT, Once};
use std::thread;

static OPEN: AtomicBool = ATOMIC_BOOL_INIT;
static ONCE: Once = ONCE_INIT;

fn main() {
    ONCE.call_once(|| drop(OPEN.compare_and_swap(false, true, SeqCst)));
    spin_loop_hint();
    thread::sleep_ms(1);
    thread::park_timeout_ms(1);
    println!("{}", OPEN.load(SeqCst));
}
