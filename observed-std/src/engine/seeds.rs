//! The seeds of `RandomState`. std asks the system for random bytes once in an OS thread, at the first use there; this
//! module answers in the system's place, from the request, and notices the question.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

static SEED: AtomicU64 = AtomicU64::new(0);
static USED: AtomicBool = AtomicBool::new(false);

/// Whether the seeds come from here on this system.
pub const ARE_OURS: bool = cfg!(target_os = "linux");

pub fn set(seed: u64) {
    SEED.store(seed, Relaxed);
    USED.store(false, Relaxed);
}

/// Whether the run that was begun by [`set`] asked. (Elsewhere it can't be known.)
pub fn were_used() -> bool {
    USED.load(Relaxed)
}

#[cfg(target_os = "linux")]
/// Fills the bytes from the seed, by splitmix64.
fn fill(bytes: &mut [u8]) {
    USED.store(true, Relaxed);
    let mut state = SEED.load(Relaxed);
    for chunk in bytes.chunks_mut(8) {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^= word >> 31;
        chunk.copy_from_slice(&word.to_le_bytes()[..chunk.len()]);
    }
}

/// Takes the place of the C library's function of this name.
///
/// # Safety
/// As for that function: `buffer` has room for `length` bytes.
#[cfg(target_os = "linux")]
#[unsafe(no_mangle)]
unsafe extern "C" fn getrandom(buffer: *mut u8, length: usize, _flags: u32) -> isize {
    // SAFETY: The caller says so.
    fill(unsafe { std::slice::from_raw_parts_mut(buffer, length) });
    length as isize
}
