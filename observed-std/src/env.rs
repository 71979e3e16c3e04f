//! `std::env`, where it changes what outlives a run.

pub use std::env::*;

use crate::engine::answer::STATE_CHANGED;
use crate::engine::state::engine;
use std::ffi::OsStr;
use std::io;
use std::path::Path;

/// Sets an environment variable.
///
/// # Safety
/// As std's.
#[deprecated(note = "rivulets: a changed environment can't be followed")]
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {
    engine().note(STATE_CHANGED);
    // SAFETY: The caller says so.
    unsafe { std::env::set_var(key, value) }
}

/// Removes an environment variable.
///
/// # Safety
/// As std's.
#[deprecated(note = "rivulets: a changed environment can't be followed")]
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {
    engine().note(STATE_CHANGED);
    // SAFETY: The caller says so.
    unsafe { std::env::remove_var(key) }
}

/// Changes the current directory.
#[deprecated(note = "rivulets: a changed current directory can't be followed")]
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {
    engine().note(STATE_CHANGED);
    std::env::set_current_dir(path)
}
