//! Whether a thread panicked while it held a lock.

use super::{LockResult, PoisonError};
use crate::engine::operation::{Kind, Response};
use crate::engine::panics::panicking;
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{Phase, engine};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

pub(crate) struct Poison {
    poisoned: AtomicBool,
}

impl Poison {
    pub const fn new() -> Poison {
        Poison {
            poisoned: AtomicBool::new(false),
        }
    }

    pub fn get(&self) -> bool {
        self.poisoned.load(Relaxed)
    }

    /// A guard is dropped whose thread panicked or not when it was made. If that poisons, it's an operation before the
    /// unlocking: who looks between the two sees it, while the lock is still held.
    pub fn guard_dropped(&self, panicking_before: bool, object: u32) {
        if !panicking_before && panicking() && engine().phase == Phase::Running {
            announce(
                Kind::Poison,
                object,
                0,
                0,
                crate::engine::drop_site::drop_site(),
            );
            self.poisoned.store(true, Relaxed);
            made(Response::Done, 0, 0);
        }
    }

    /// `is_poisoned`, an operation on the lock.
    #[track_caller]
    pub fn look(&self, object: u32) -> bool {
        announce(Kind::PoisonLook, object, 0, 0, caller());
        let poisoned = self.get();
        made(Response::Done, poisoned.into(), 0);
        poisoned
    }

    /// `clear_poison`, an operation on the lock.
    #[track_caller]
    pub fn clear(&self, object: u32) {
        announce(Kind::PoisonClear, object, 0, 0, caller());
        self.poisoned.store(false, Relaxed);
        made(Response::Done, 0, 0);
    }

    pub fn result<G>(&self, guard: G) -> LockResult<G> {
        if self.get() {
            Err(PoisonError::new(guard))
        } else {
            Ok(guard)
        }
    }
}
