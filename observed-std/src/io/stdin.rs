//! Standard input, which is empty.

use crate::engine::event::What;
use crate::engine::object::{Mutex, Object};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use std::fmt;
use std::io::{BufRead, Empty, Lines, Read, Result};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A handle to the process's standard input.
pub struct Stdin {
    /// As large as std's reference to what is behind it.
    _shared: &'static (),
}

/// A locked standard input.
#[must_use = "if unused stdin will immediately unlock"]
pub struct StdinLock<'a> {
    empty: Empty,
    /// As large as std's guard.
    _shared: &'a (),
    _poisoned: bool,
    not_send: PhantomData<*const ()>,
}

// SAFETY: As std's lock: it holds nothing that another thread can't look at.
unsafe impl Sync for StdinLock<'_> {}
impl UnwindSafe for StdinLock<'_> {}
impl RefUnwindSafe for StdinLock<'_> {}

/// A new handle.
#[must_use]
pub fn stdin() -> Stdin {
    Stdin { _shared: &() }
}

/// The lock is a mutex of its own in each run.
fn lock_object() -> u32 {
    let engine = engine();
    if engine.stdin_object == 0 {
        engine.stdin_object = engine.add(Object::Mutex(Default::default()));
        let object = engine.stdin_object;
        engine.event(What::Object, object, 0, 0, Site::default(), "Stdin");
    }
    engine.stdin_object
}

fn take_lock(site: Site) {
    let object = lock_object();
    announce(Kind::Lock, object, 0, 0, site);
    let engine = engine();
    let holder = Some(engine.current);
    *engine.mutex(object) = Mutex {
        holder,
        site,
        content: None,
    };
    made(Response::Done, 0, 0);
}

impl Drop for StdinLock<'_> {
    fn drop(&mut self) {
        if engine().objects.is_empty() {
            return;
        }
        let object = lock_object();
        announce(
            Kind::Unlock,
            object,
            0,
            0,
            crate::engine::drop_site::drop_site(),
        );
        engine().mutex(object).holder = None;
        made(Response::Done, 0, 0);
    }
}

impl Stdin {
    /// Locks it until the guard is dropped.
    #[track_caller]
    pub fn lock(&self) -> StdinLock<'static> {
        take_lock(caller());
        StdinLock {
            empty: std::io::empty(),
            _shared: &(),
            _poisoned: false,
            not_send: PhantomData,
        }
    }

    /// Reads a line: there is none.
    #[track_caller]
    pub fn read_line(&self, line: &mut String) -> Result<usize> {
        self.lock().read_line(line)
    }

    /// The lines: there are none.
    #[must_use = "`self` will be dropped if the result is not used"]
    #[track_caller]
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}

impl Read for Stdin {
    #[track_caller]
    fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        self.lock().read(to)
    }
}

impl Read for &Stdin {
    #[track_caller]
    fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        self.lock().read(to)
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
