//! Standard error as a handle and as a lock.

use super::print;
use crate::engine::schedule::caller;
use crate::engine::stream::To;
use crate::engine::stream_lock::{lock, unlock};
use std::fmt;
use std::io::{IoSlice, Result, Write};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::process::Stdio;

/// A handle to the process's standard error.
pub struct Stderr {
    /// As large as std's reference to what is behind it.
    _shared: &'static (),
}

/// A locked standard error: nobody else writes while it lives.
#[must_use = "if unused stderr will immediately unlock"]
pub struct StderrLock<'a> {
    /// As large as std's.
    _shared: &'a (),
    not_send: PhantomData<*const ()>,
}

impl UnwindSafe for StderrLock<'_> {}
impl RefUnwindSafe for StderrLock<'_> {}

/// A new handle.
#[must_use]
pub fn stderr() -> Stderr {
    Stderr { _shared: &() }
}

impl Stderr {
    /// Locks it until the guard is dropped.
    #[track_caller]
    pub fn lock(&self) -> StderrLock<'static> {
        lock(To::Stderr, caller());
        StderrLock {
            _shared: &(),
            not_send: PhantomData,
        }
    }
}

impl Drop for StderrLock<'_> {
    fn drop(&mut self) {
        unlock(To::Stderr, crate::engine::drop_site::drop_site());
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
                Ok(print::write(bytes, To::Stderr, caller()))
            }

            #[track_caller]
            fn write_vectored(&mut self, pieces: &[IoSlice<'_>]) -> Result<usize> {
                Ok(print::write_vectored(pieces, To::Stderr, caller()))
            }

            #[track_caller]
            fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
                print::write_all(bytes, To::Stderr, caller());
                Ok(())
            }

            #[track_caller]
            fn write_fmt(&mut self, arguments: fmt::Arguments<'_>) -> Result<()> {
                print::format_to(To::Stderr, arguments, caller());
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
