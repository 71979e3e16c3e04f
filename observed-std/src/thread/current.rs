//! Handles to threads, and their ids.

use crate::engine::answer::{Given, IDS_SEEN, TOKENS_SEEN};
use crate::engine::operation::{Kind, Response};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use crate::hash::DefaultHasher;
use std::any::type_name;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::NonZero;
use std::sync::Arc;

/// A handle to a thread.
#[derive(Clone)]
pub struct Thread {
    named: Arc<Named>,
}

struct Named {
    index: usize,
    name: Option<Arc<str>>,
}

/// A unique identifier for a running thread. Looking at it is noted, since it shows the order of spawning.
#[derive(Clone, Copy, Eq)]
pub struct ThreadId(NonZero<u64>);

impl ThreadId {
    fn look(&self) -> u64 {
        engine().note(IDS_SEEN);
        self.0.get()
    }

    /// The number itself shows.
    fn shown(&self) -> u64 {
        // What formats it is called from std: then the place where an id was asked for is told.
        let engine = engine();
        let asked = engine.id_site;
        let site = if asked.line > 0 {
            asked
        } else {
            engine.task().last_site
        };
        engine.given(Given::Threads, site);
        self.look()
    }
}

impl PartialEq for ThreadId {
    fn eq(&self, other: &ThreadId) -> bool {
        // Only whether they are the same thread is seen, not the order.
        self.0 == other.0
    }
}

impl Hash for ThreadId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // A table shows no number; its order is chosen.
        let number = match type_name::<H>() == type_name::<DefaultHasher>() {
            true => self.look(),
            false => self.shown(),
        };
        number.hash(state);
    }
}

impl fmt::Debug for ThreadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ThreadId").field(&self.shown()).finish()
    }
}

/// A handle to the thread that calls it.
#[must_use]
pub fn current() -> Thread {
    crate::engine::seen::seen();
    engine().see_drop();
    Thread::at(engine().current)
}

impl Thread {
    pub(super) fn at(index: usize) -> Thread {
        let name = engine().tasks.get(index).and_then(|task| task.name.clone());
        Thread {
            named: Arc::new(Named { index, name }),
        }
    }

    pub(super) fn index(&self) -> usize {
        self.named.index
    }

    /// Makes the thread's park token available.
    #[track_caller]
    pub fn unpark(&self) {
        announce(Kind::Unpark, self.index() as u32 + 1, 0, 0, caller());
        let Some(task) = engine().tasks.get_mut(self.index()) else {
            return;
        };
        let was_there = std::mem::replace(&mut task.token, true);
        task.was_unparked = true;
        if task.waited {
            engine().note(TOKENS_SEEN);
        }
        made(Response::Done, was_there.into(), 0);
    }

    /// The thread's unique identifier.
    #[must_use]
    #[track_caller]
    pub fn id(&self) -> ThreadId {
        let site = caller();
        if site.line > 0 {
            engine().id_site = site;
        }
        ThreadId(NonZero::<u64>::MIN.saturating_add(self.index() as u64))
    }

    /// The thread's name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.named.name.as_deref()
    }
}

impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thread")
            .field("id", &self.id())
            .field("name", &self.name())
            .finish_non_exhaustive()
    }
}
