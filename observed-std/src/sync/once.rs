//! `Once`, and what the cells that are initialised once build on.

use super::id::{Came, Id};
use crate::engine::object::{Object, Once as State};
use crate::engine::operation::{CALL_ONCE, Kind, Response};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use std::cell::Cell;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A low-level synchronization primitive for one-time global execution.
pub struct Once {
    raw: RawOnce,
    /// As large as std's.
    _rest: u8,
    _aligned: [u32; 0],
}

/// Whether the initialisation before this one panicked.
pub struct OnceState {
    poisoned: bool,
    /// std has here what the state will be.
    _next: Cell<u32>,
}

/// Initial value of a static [`Once`].
#[allow(clippy::declare_interior_mutable_const)] // As in std.
#[deprecated(since = "1.38.0", note = "the `Once::new()` function is now preferred")]
pub const ONCE_INIT: Once = Once::new();

impl UnwindSafe for Once {}
impl RefUnwindSafe for Once {}

/// The state alone: no generic code.
pub(super) struct RawOnce {
    id: Id,
}

/// Says at the end of an initialisation, however it comes, how it ended.
struct Running {
    object: u32,
    complete: bool,
}

impl Drop for Running {
    fn drop(&mut self) {
        if engine().objects.is_empty() {
            return;
        }
        announce(Kind::OnceEnd, self.object, 0, 0, Default::default());
        *engine().once(self.object) = if self.complete {
            State::Complete
        } else {
            State::Poisoned
        };
        made(
            if self.complete {
                Response::Done
            } else {
                Response::Failed
            },
            0,
            0,
        );
    }
}

impl RawOnce {
    pub const fn new() -> RawOnce {
        RawOnce { id: Id::new() }
    }

    #[track_caller]
    fn object(&self) -> u32 {
        self.id.get("Once", |_| Object::Once(State::New))
    }

    /// Gives it its number where its value is there already, unless that has outlived a run.
    #[track_caller]
    pub fn with_value(&self) -> &RawOnce {
        self.id.get("Once", |came| {
            Object::Once(match came {
                Came::Here => State::Complete,
                Came::Outlived => State::New,
            })
        });
        self
    }

    /// Runs the initialisation unless that was done, for one of [`INITIALISING`]. `force`: also after a panic. The
    /// closure gets told of that.
    ///
    /// [`INITIALISING`]: crate::engine::operation::INITIALISING
    #[track_caller]
    pub fn call(
        &self,
        function: u32,
        force: bool,
        poisoned: &'static str,
        f: &mut dyn FnMut(bool),
    ) {
        let object = self.object();
        announce(Kind::OnceBegin, object, 0, function, caller());
        let state = engine().once(object);
        let was = *state;
        if was == State::Complete {
            return made(Response::Missed, 0, 0);
        }
        if was == State::Poisoned && !force {
            made(Response::Failed, 0, 0);
            std::panic::panic_any(poisoned);
        }
        *state = State::Running;
        made(Response::Done, 0, 0);
        let mut running = Running {
            object,
            complete: false,
        };
        f(was == State::Poisoned);
        running.complete = true;
    }

    /// Whether the initialisation was done, as an operation.
    #[track_caller]
    pub fn is_completed(&self) -> bool {
        let object = self.object();
        announce(Kind::OnceLook, object, 0, 0, caller());
        let complete = *engine().once(object) == State::Complete;
        made(
            if complete {
                Response::Done
            } else {
                Response::Missed
            },
            0,
            0,
        );
        complete
    }

    /// Whether it panicked, for who has the value alone.
    pub fn is_poisoned(&self) -> bool {
        let number = self.id.given();
        number.is_some_and(|number| *engine().once(number) == State::Poisoned)
    }

    /// Waits until the initialisation was done.
    #[track_caller]
    pub fn wait(&self, force: bool) {
        let object = self.object();
        announce(Kind::OnceWait, object, 0, 0, caller());
        let poisoned = *engine().once(object) == State::Poisoned;
        made(
            if poisoned {
                Response::Failed
            } else {
                Response::Done
            },
            0,
            0,
        );
        if poisoned && !force {
            panic!("Once instance has previously been poisoned");
        }
    }
}

impl Once {
    /// A new value.
    #[inline]
    #[must_use]
    #[allow(clippy::new_without_default)] // std has no default either.
    pub const fn new() -> Once {
        Once {
            raw: RawOnce::new(),
            _rest: 0,
            _aligned: [],
        }
    }

    /// Calls the closure if this is the first time.
    #[track_caller]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
        let mut f = Some(f);
        self.raw.call(
            CALL_ONCE,
            false,
            "Once instance has previously been poisoned",
            &mut |_| {
                if let Some(f) = f.take() {
                    f();
                }
            },
        );
    }

    /// The same, even if the closure before panicked.
    #[track_caller]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState),
    {
        let mut f = Some(f);
        self.raw.call(CALL_ONCE, true, "", &mut |poisoned| {
            if let Some(f) = f.take() {
                f(&OnceState {
                    poisoned,
                    _next: Cell::new(0),
                });
            }
        });
    }

    /// Whether a call has completed.
    #[track_caller]
    pub fn is_completed(&self) -> bool {
        self.raw.is_completed()
    }

    /// Waits for a call to complete.
    #[track_caller]
    pub fn wait(&self) {
        self.raw.wait(false);
    }

    /// The same, even if it panicked.
    #[track_caller]
    pub fn wait_force(&self) {
        self.raw.wait(true);
    }
}

impl OnceState {
    /// Whether it did.
    #[must_use]
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

impl fmt::Debug for OnceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnceState")
            .field("poisoned", &self.is_poisoned())
            .finish()
    }
}
