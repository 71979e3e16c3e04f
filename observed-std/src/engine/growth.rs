//! Which line makes memory grow: the allocation by which it becomes more than it was, told as it happens, whenever it
//! has grown by a further step. All is counted in bytes, so that it's the same line in each run of a schedule.

use super::coverage;
use super::whereabouts::{Found, is_telling, stack, tell, telling};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// How much it grows from one telling to the next, while it is small and then.
const STEPS: [usize; 2] = [32 << 20, 4 << 20];
/// From here on it isn't small.
const LARGE: usize = 128 << 20;

/// Bytes that were asked for and not given back.
static USED: AtomicUsize = AtomicUsize::new(0);
/// It is told when so many are.
static NEXT: AtomicUsize = AtomicUsize::new(STEPS[0]);

pub fn add(bytes: usize) {
    if is_telling() {
        return;
    }
    let used = USED.load(Relaxed).saturating_add(bytes);
    USED.store(used, Relaxed);
    if used >= NEXT.load(Relaxed) {
        NEXT.store(used + STEPS[usize::from(used >= LARGE)], Relaxed);
        if coverage::is_run() {
            telling(|| tell(Found::Grows, true, &stack()));
        }
    }
}

pub fn take(bytes: usize) {
    if !is_telling() {
        USED.store(USED.load(Relaxed).saturating_sub(bytes), Relaxed);
    }
}

/// Bytes that were asked for and not given back.
pub fn used() -> usize {
    USED.load(Relaxed)
}
