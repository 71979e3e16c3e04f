//! Standard output as a handle and as a lock.

use super::print;
use crate::engine::schedule::caller;
use crate::engine::stream::To;
use crate::engine::stream_lock::{lock, unlock};
use std::fmt;
use std::io::{IoSlice, Result, Write};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::process::Stdio;

/// A handle to the process's standard output.
pub struct Stdout {
    /// As large as std's reference to what is behind it.
    _shared: &'static (),
}

/// A locked standard output: nobody else writes while it lives.
#[must_use = "if unused stdout will immediately unlock"]
pub struct StdoutLock<'a> {
    /// As large as std's.
    _shared: &'a (),
    not_send: PhantomData<*const ()>,
}

impl UnwindSafe for StdoutLock<'_> {}
impl RefUnwindSafe for StdoutLock<'_> {}

/// A new handle.
#[must_use]
pub fn stdout() -> Stdout {
    Stdout { _shared: &() }
}

impl Stdout {
    /// Locks it until the guard is dropped.
    #[track_caller]
    pub fn lock(&self) -> StdoutLock<'static> {
        lock(To::Stdout, caller());
        StdoutLock {
            _shared: &(),
            not_send: PhantomData,
        }
    }
}

impl Drop for StdoutLock<'_> {
    fn drop(&mut self) {
        unlock(To::Stdout, crate::engine::drop_site::drop_site());
    }
}

impl fmt::Debug for Stdout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdout").finish_non_exhaustive()
    }
}

impl fmt::Debug for StdoutLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StdoutLock").finish_non_exhaustive()
    }
}

macro_rules! write_by_piece {
    ($($type:ty)*) => { $(
        impl Write for $type {
            #[track_caller]
            fn write(&mut self, bytes: &[u8]) -> Result<usize> {
                Ok(print::write(bytes, To::Stdout, caller()))
            }

            #[track_caller]
            fn write_vectored(&mut self, pieces: &[IoSlice<'_>]) -> Result<usize> {
                Ok(print::write_vectored(pieces, To::Stdout, caller()))
            }

            #[track_caller]
            fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
                print::write_all(bytes, To::Stdout, caller());
                Ok(())
            }

            #[track_caller]
            fn write_fmt(&mut self, arguments: fmt::Arguments<'_>) -> Result<()> {
                print::format_to(To::Stdout, arguments, caller());
                Ok(())
            }

            #[track_caller]
            fn flush(&mut self) -> Result<()> {
                print::flush(caller());
                Ok(())
            }
        }
    )* };
}

write_by_piece! { Stdout &Stdout StdoutLock<'_> }

impl From<Stdout> for Stdio {
    fn from(_: Stdout) -> Stdio {
        Stdio::from(std::io::stdout())
    }
}
