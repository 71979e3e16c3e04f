//! Standard input, which is empty.

use std::fmt;
use std::io::{BufRead, Empty, Lines, Read, Result};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A handle to the process's standard input.
pub struct Stdin {
    _private: (),
}

/// A locked standard input.
#[must_use = "if unused stdin will immediately unlock"]
pub struct StdinLock<'a> {
    empty: Empty,
    borrowed: PhantomData<(&'a (), *const ())>,
}

// SAFETY: As std's lock: it holds nothing that another thread can't look at.
unsafe impl Sync for StdinLock<'_> {}
impl UnwindSafe for StdinLock<'_> {}
impl RefUnwindSafe for StdinLock<'_> {}

/// A new handle.
#[must_use]
pub fn stdin() -> Stdin {
    Stdin { _private: () }
}

impl Stdin {
    /// Locks it until the guard is dropped.
    pub fn lock(&self) -> StdinLock<'static> {
        StdinLock {
            empty: std::io::empty(),
            borrowed: PhantomData,
        }
    }

    /// Reads a line: there is none.
    pub fn read_line(&self, _line: &mut String) -> Result<usize> {
        Ok(0)
    }

    /// The lines: there are none.
    #[must_use = "`self` will be dropped if the result is not used"]
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}

impl Read for Stdin {
    fn read(&mut self, _to: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}

impl Read for &Stdin {
    fn read(&mut self, _to: &mut [u8]) -> Result<usize> {
        Ok(0)
    }
}

impl Read for StdinLock<'_> {
    fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        self.empty.read(to)
    }
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.empty.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.empty.consume(count);
    }
}

impl fmt::Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}
