//! `Barrier`.

use super::id::Id;
use crate::engine::object::{Barrier as State, Object};
use crate::engine::operation::{Kind, Response};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use std::fmt;

/// Lets threads begin a computation together.
pub struct Barrier {
    id: Id,
    size: usize,
    /// std has a lock, its state and a condition variable here.
    _rest: [usize; 3],
}

/// Whether the thread is the one leader of those that waited.
pub struct BarrierWaitResult(bool);

impl Barrier {
    /// A barrier for this many threads.
    #[must_use]
    #[inline]
    pub const fn new(n: usize) -> Barrier {
        Barrier {
            id: Id::new(),
            size: n,
            _rest: [0; 3],
        }
    }

    /// Waits for the other threads.
    #[track_caller]
    pub fn wait(&self) -> BarrierWaitResult {
        let (size, site) = (self.size, caller());
        let object = self.id.get("Barrier", |_| {
            Object::Barrier(State {
                size,
                arrived: 0,
                generation: 0,
            })
        });
        announce(Kind::BarrierWait, object, 0, 0, site);
        let barrier = engine().barrier(object);
        let generation = barrier.generation;
        barrier.arrived += 1;
        let leads = barrier.arrived >= barrier.size;
        if leads {
            barrier.arrived = 0;
            barrier.generation += 1;
        }
        made(Response::Done, generation, leads.into());
        if !leads {
            announce(Kind::BarrierLeave, object, 0, generation, site);
            made(Response::Done, generation, 0);
        }
        BarrierWaitResult(leads)
    }
}

impl BarrierWaitResult {
    /// Whether it is.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}

impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BarrierWaitResult")
            .field("is_leader", &self.is_leader())
            .finish()
    }
}
