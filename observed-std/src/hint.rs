//! `std::hint`, whose `spin_loop` lets others run.

pub use std::hint::*;

/// Says that the program is in a busy-wait loop.
#[track_caller]
pub fn spin_loop() {
    crate::thread::yield_now();
}
