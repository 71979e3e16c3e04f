//! Scoped threads.

use super::Thread;
use super::join::{Share, Wanted, is_finished, start};
use crate::engine::object::{Object, Scope as ScopeState};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::panics::guarded;
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use crate::engine::tokens::{may_wait, use_token};
use crate::engine::wire::TOKENS_MATTER;
use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::num::NonZero;

/// A scope to spawn scoped threads in.
pub struct Scope<'scope, 'env: 'scope> {
    /// As large as std's pointer.
    object: NonZero<usize>,
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

/// An owned permission to join on a scoped thread.
pub struct ScopedJoinHandle<'scope, T> {
    share: Share<T>,
    thread: Thread,
    /// Its index again, where std has the operating system's handle.
    index: usize,
    scope: PhantomData<&'scope ()>,
}

/// Creates a scope for spawning scoped threads; they are all joined at its end.
#[track_caller]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let site = caller();
    let object = begin();
    let scope = Scope {
        object: NonZero::<usize>::MIN.saturating_add(object as usize - 1),
        scope: PhantomData,
        env: PhantomData,
    };
    let mut f = Some(f);
    let mut value = None;
    let result = guarded(&mut || value = f.take().map(|f| f(&scope)));
    let panicked = end(object, site);
    match (result, value) {
        (Err(payload), _) => crate::engine::panics::resume(payload),
        (Ok(()), Some(value)) if !panicked => value,
        _ => panic!("a scoped thread panicked"),
    }
}

fn begin() -> u32 {
    let engine = engine();
    let owner = engine.current;
    engine.add(Object::Scope(ScopeState {
        running: 0,
        panicked: false,
        owner,
    }))
}

/// Waits for the scope's threads; whether one of them panicked and nobody took that.
fn end(object: u32, site: Site) -> bool {
    let mut waits = 0;
    may_wait();
    if engine().has(TOKENS_MATTER) {
        announce(Kind::ScopeArrive, object, 0, 0, site);
        waits = u32::from(engine().scope(object).running > 0);
        made(
            if waits == 1 {
                Response::Empty
            } else {
                Response::Done
            },
            0,
            0,
        );
    }
    let turn = announce(Kind::ScopeEnd, object, 0, waits, site);
    use_token(turn.variant);
    made(Response::Done, 0, 0);
    engine().scope(object).panicked
}

impl Scope<'_, '_> {
    fn object(&self) -> u32 {
        self.object.get() as u32
    }
}

impl<'scope, 'env> Scope<'scope, 'env> {
    /// Spawns a new thread within the scope.
    #[track_caller]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        start_scoped(self, Wanted::default(), f, caller()).expect("failed to spawn thread")
    }
}

pub(super) fn start_scoped<'scope, F, T>(
    scope: &'scope Scope<'scope, '_>,
    wanted: Wanted,
    f: F,
    site: Site,
) -> io::Result<ScopedJoinHandle<'scope, T>>
where
    F: FnOnce() -> T + Send + 'scope,
    T: Send + 'scope,
{
    let scope = scope.object();
    let (share, thread) = start(Wanted { scope, ..wanted }, f, site)?;
    let index = thread.index();
    Ok(ScopedJoinHandle {
        share,
        thread,
        index,
        scope: PhantomData,
    })
}

impl<T> ScopedJoinHandle<'_, T> {
    /// A handle to the thread.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// Waits for the thread to finish and returns its result.
    #[track_caller]
    pub fn join(self) -> std::thread::Result<T> {
        self.share.join()
    }

    /// Whether the thread has finished its closure.
    #[track_caller]
    pub fn is_finished(&self) -> bool {
        is_finished(self.index)
    }
}

impl fmt::Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scope = engine().scope(self.object());
        f.debug_struct("Scope")
            .field("num_running_threads", &scope.running)
            .field("a_thread_panicked", &scope.panicked)
            .field(
                "main_thread",
                &Thread::at(engine().scope(self.object()).owner),
            )
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}
