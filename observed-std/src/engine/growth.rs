//! Which line makes memory grow: the allocation by which it becomes more than it was, told as it happens, whenever it
//! has grown by a further step. All is counted in bytes, so that it's the same line in each run of a schedule.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// How much it grows from one telling to the next, while it is small and then.
const STEPS: [usize; 2] = [32 << 20, 4 << 20];
/// From here on it isn't small.
const LARGE: usize = 128 << 20;

/// Bytes that were asked for and not given back.
static USED: AtomicUsize = AtomicUsize::new(0);
/// It is told when so many are.
static NEXT: AtomicUsize = AtomicUsize::new(STEPS[0]);
/// Who tells it.
static TELLER: OnceLock<fn()> = OnceLock::new();
/// A stack is being taken, under locks of std's, or told: the memory for that isn't the program's, and how much it is
/// depends on names of folders.
static TELLS: AtomicBool = AtomicBool::new(false);

/// From now on `teller` is called by the allocation with which memory has grown by a step.
pub fn tell_by(teller: fn()) {
    let _ = TELLER.set(teller); // It's set once, at the start.
}

/// Does what belongs to telling.
pub fn telling<R>(work: impl FnOnce() -> R) -> R {
    let was = TELLS.swap(true, Relaxed);
    let result = work();
    TELLS.store(was, Relaxed);
    result
}

pub fn add(bytes: usize) {
    if TELLS.load(Relaxed) {
        return;
    }
    let used = USED.load(Relaxed).saturating_add(bytes);
    USED.store(used, Relaxed);
    if used >= NEXT.load(Relaxed) {
        NEXT.store(used + STEPS[usize::from(used >= LARGE)], Relaxed);
        if let Some(tell) = TELLER.get() {
            tell();
        }
    }
}

pub fn take(bytes: usize) {
    if !TELLS.load(Relaxed) {
        USED.store(USED.load(Relaxed).saturating_sub(bytes), Relaxed);
    }
}

/// Bytes that were asked for and not given back.
pub fn used() -> usize {
    USED.load(Relaxed)
}
