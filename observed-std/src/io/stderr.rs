//! Standard error as a handle and as a lock.

use super::print;
use crate::engine::schedule::caller;
use std::fmt;
use std::io::{Result, Write};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::process::Stdio;

/// A handle to the process's standard error.
pub struct Stderr {
    _private: (),
}

/// A locked standard error: nobody else writes while it lives.
#[must_use = "if unused stderr will immediately unlock"]
pub struct StderrLock<'a> {
    borrowed: PhantomData<(&'a (), *const ())>,
}

impl UnwindSafe for StderrLock<'_> {}
impl RefUnwindSafe for StderrLock<'_> {}

/// A new handle.
#[must_use]
pub fn stderr() -> Stderr {
    Stderr { _private: () }
}

impl Stderr {
    /// Locks it until the guard is dropped.
    #[track_caller]
    pub fn lock(&self) -> StderrLock<'static> {
        print::lock_error(caller());
        StderrLock {
            borrowed: PhantomData,
        }
    }
}

impl Drop for StderrLock<'_> {
    fn drop(&mut self) {
        print::unlock_error();
    }
}

impl fmt::Debug for Stderr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stderr").finish_non_exhaustive()
    }
}

impl fmt::Debug for StderrLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StderrLock").finish_non_exhaustive()
    }
}

macro_rules! write_by_piece {
    ($($type:ty)*) => { $(
        impl Write for $type {
            #[track_caller]
            fn write(&mut self, bytes: &[u8]) -> Result<usize> {
                print::print_error(bytes, caller());
                Ok(bytes.len())
            }

            #[track_caller]
            fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
                print::print_error(bytes, caller());
                Ok(())
            }

            #[track_caller]
            fn write_fmt(&mut self, arguments: fmt::Arguments<'_>) -> Result<()> {
                print::print_error(fmt::format(arguments).as_bytes(), caller());
                Ok(())
            }

            #[track_caller]
            fn flush(&mut self) -> Result<()> {
                Ok(())
            }
        }
    )* };
}

write_by_piece! { Stderr &Stderr StderrLock<'_> }

impl From<Stderr> for Stdio {
    fn from(_: Stderr) -> Stdio {
        Stdio::from(std::io::stderr())
    }
}
