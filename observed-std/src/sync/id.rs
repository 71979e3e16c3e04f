//! The number that a lock, a cell or an atomic has in a run. It is given at the first use, since `new` is const.

use crate::engine::answer::STATICS_SEEN;
use crate::engine::event::What;
use crate::engine::object::Object;
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The number, and the run in which it was given (0: none yet).
pub(crate) struct Id {
    number: AtomicU32,
    epoch: AtomicU32,
}

/// How a value comes into the current run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    Here,
    /// It was used in an earlier run, and outlived it.
    Outlived,
}

impl Id {
    pub const fn new() -> Id {
        Id {
            number: AtomicU32::new(0),
            epoch: AtomicU32::new(0),
        }
    }

    /// The number in this run; `make` makes the engine's part of a new one, `name` says what it is.
    #[track_caller]
    pub fn get(&self, name: &'static str, make: impl FnOnce() -> Object) -> u32 {
        let engine = engine();
        if self.epoch.load(Relaxed) == engine.epoch {
            return self.number.load(Relaxed);
        }
        if self.enter() == Came::Outlived {
            engine.note(STATICS_SEEN);
        }
        self.number(name, make())
    }

    /// Counts the value to this run. Says how it comes there.
    pub fn enter(&self) -> Came {
        let came = self.epoch.swap(engine().epoch, Relaxed);
        if came == 0 {
            Came::Here
        } else {
            Came::Outlived
        }
    }

    pub fn is_of_this_run(&self) -> bool {
        self.epoch.load(Relaxed) == engine().epoch
    }

    /// Numbers it.
    #[track_caller]
    pub fn number(&self, name: &'static str, object: Object) -> u32 {
        let engine = engine();
        let number = engine.add(object);
        self.number.store(number, Relaxed);
        engine.event(What::Object, number, 0, 0, caller(), name);
        number
    }

    /// The number that was given.
    pub fn given(&self) -> u32 {
        self.number.load(Relaxed)
    }
}
