//! `Condvar`.

use super::id::Id;
use super::{LockResult, Mutex, MutexGuard, PoisonError};
use crate::engine::answer::WAITS_SEEN;
use crate::engine::object::Object;
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::pending::{NEVER, Time};
use crate::engine::schedule::{announce, announce_until, caller, made};
use crate::engine::state::engine;
use crate::time::Duration;
use crate::time::deadline::deadline;
use std::fmt;

/// A condition variable.
pub struct Condvar {
    id: Id,
    /// As in std.
    _aligned: [u32; 0],
}

/// Whether a wait ended because its time was over.
#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether it was.
    #[must_use]
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

impl Condvar {
    /// A new condition variable, which nobody waits for.
    #[must_use]
    #[inline]
    pub const fn new() -> Condvar {
        Condvar {
            id: Id::new(),
            _aligned: [],
        }
    }

    #[track_caller]
    fn object(&self) -> u32 {
        self.id.get("Condvar", |_| Object::Condvar(Vec::new()))
    }

    /// Gives the mutex free, waits, takes it again. Whether the time was over.
    #[track_caller]
    fn wait_raw<T: ?Sized>(&self, lock: &Mutex<T>, until: Time, site: Site) -> bool {
        let mutex = &lock.raw;
        let (condvar, mutex_object, timed) =
            (self.object(), mutex.object(), u32::from(until != NEVER));
        engine().note(WAITS_SEEN);
        let turn = announce(Kind::CondvarWait, condvar, mutex_object, timed, site);
        engine().begin_wait(condvar, until, turn.variant == 1);
        let changed = lock.has_changed();
        mutex.release(mutex_object);
        made(Response::Done, 0, changed);
        let turn = announce_until(Kind::CondvarWake, mutex_object, condvar, timed, until, site);
        let (response, notify) = engine().end_wait(condvar, until, turn.variant);
        mutex.hold(mutex_object, site);
        lock.remember();
        made(response, notify, 0);
        response == Response::TimedOut
    }

    #[track_caller]
    fn wait_until<'a, T: ?Sized>(
        &self,
        guard: MutexGuard<'a, T>,
        until: Time,
        site: Site,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let timed_out = WaitTimeoutResult(self.wait_raw(guard.lock, until, site));
        if guard.lock.raw.poison.get() {
            Err(PoisonError::new((guard, timed_out)))
        } else {
            Ok((guard, timed_out))
        }
    }

    /// Waits for a notification.
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        first(self.wait_until(guard, NEVER, caller()))
    }

    /// Waits while the condition holds.
    #[track_caller]
    pub fn wait_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        let site = caller();
        while condition(&mut guard) {
            guard = first(self.wait_until(guard, NEVER, site))?;
        }
        Ok(guard)
    }

    /// Waits, but no longer than this many milliseconds; true if a notification came first.
    #[deprecated(
        since = "1.6.0",
        note = "replaced by `std::sync::Condvar::wait_timeout`"
    )]
    #[track_caller]
    pub fn wait_timeout_ms<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        ms: u32,
    ) -> LockResult<(MutexGuard<'a, T>, bool)> {
        match self.wait_until(guard, deadline(Duration::from_millis(ms.into())), caller()) {
            Ok((guard, over)) => Ok((guard, !over.0)),
            Err(error) => {
                let (guard, over) = error.into_inner();
                Err(PoisonError::new((guard, !over.0)))
            }
        }
    }

    /// Waits, but no longer than this.
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        self.wait_until(guard, deadline(dur), caller())
    }

    /// Waits while the condition holds, but no longer than this.
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        dur: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let (until, site) = (deadline(dur), caller());
        let mut over = false;
        loop {
            if !condition(&mut guard) {
                return Ok((guard, WaitTimeoutResult(false)));
            }
            if over {
                return Ok((guard, WaitTimeoutResult(true)));
            }
            let (next, result) = self.wait_until(guard, until, site)?;
            (guard, over) = (next, result.0);
        }
    }

    /// Wakes one waiting thread.
    #[track_caller]
    pub fn notify_one(&self) {
        let condvar = self.object();
        let turn = announce(Kind::NotifyOne, condvar, 0, 0, caller());
        let (woken, number) = engine().wake_one(condvar, turn.variant.into());
        made(Response::Done, woken, number);
    }

    /// Wakes all waiting threads.
    #[track_caller]
    pub fn notify_all(&self) {
        let condvar = self.object();
        announce(Kind::NotifyAll, condvar, 0, 0, caller());
        let (woken, number) = engine().wake_all(condvar);
        made(Response::Done, woken, number);
    }
}

fn first<G>(result: LockResult<(G, WaitTimeoutResult)>) -> LockResult<G> {
    match result {
        Ok((guard, _)) => Ok(guard),
        Err(error) => Err(PoisonError::new(error.into_inner().0)),
    }
}

impl Default for Condvar {
    fn default() -> Condvar {
        Condvar::new()
    }
}

impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}
