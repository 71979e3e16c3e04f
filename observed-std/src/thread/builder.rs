//! Making threads.

use super::join::{Wanted, start};
use super::scoped::start_scoped;
use super::{JoinHandle, Scope, ScopedJoinHandle};
use crate::engine::schedule::caller;
use std::ffi::CString;
use std::io;

/// Spawns a new thread.
#[track_caller]
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let made = start(Wanted::default(), f, caller());
    JoinHandle::new(made.expect("failed to spawn thread"))
}

/// Thread factory.
#[must_use = "must eventually spawn the thread"]
#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
    /// Shown by `{:?}` alone, as in std.
    #[allow(dead_code)]
    no_hooks: bool,
}

impl Builder {
    /// The base configuration.
    #[allow(clippy::new_without_default)] // std has no default either.
    pub fn new() -> Builder {
        Builder {
            name: None,
            stack_size: None,
            no_hooks: false,
        }
    }

    /// Names the thread-to-be.
    pub fn name(mut self, name: String) -> Builder {
        self.name = Some(name);
        self
    }

    /// Says how large the thread's stack is at least, in bytes.
    pub fn stack_size(mut self, size: usize) -> Builder {
        self.stack_size = Some(size);
        self
    }

    #[track_caller]
    fn wanted(self) -> Wanted {
        Wanted {
            name: checked(self.name),
            stack_size: self.stack_size,
            scope: 0,
        }
    }

    /// Spawns a new thread.
    #[track_caller]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        start(self.wanted(), f, caller()).map(JoinHandle::new)
    }

    /// As [`Builder::spawn`], without asking that what the thread borrows outlives it.
    ///
    /// # Safety
    /// The caller sees to it that what the closure borrows lives until the thread is joined.
    #[track_caller]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send,
        T: Send,
    {
        start(self.wanted(), f, caller()).map(JoinHandle::new)
    }

    /// Spawns a new scoped thread.
    #[track_caller]
    pub fn spawn_scoped<'scope, F, T>(
        self,
        scope: &'scope Scope<'scope, '_>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        start_scoped(scope, self.wanted(), f, caller())
    }
}

/// The same panic as std's for a name that the operating system can't take.
#[track_caller]
fn checked(name: Option<String>) -> Option<String> {
    if let Some(name) = &name {
        CString::new(name.as_str()).expect("thread name may not contain interior null bytes");
    }
    name
}
