//! An atomic without its value: no generic code. An atomic in a `static` begins each run with its first value.

use crate::engine::answer::WAITS_SEEN;
use crate::engine::object::{Atomic, Object};
use crate::engine::operation::{Kind, Outcome};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{engine, has_own_allocator as is_hidden};
use crate::sync::id::{Came, Id};

pub(super) struct RawAtomic {
    id: Id,
}

/// What an access did.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    /// Read and not written: a compare-exchange that failed.
    Failed,
    Written,
}

impl RawAtomic {
    pub const fn new() -> RawAtomic {
        RawAtomic { id: Id::new() }
    }

    /// Whether the value has outlived a run and must be set to its first one. To be asked before each access.
    pub fn must_begin_anew(&self) -> bool {
        !is_hidden() && !self.id.is_of_this_run() && {
            let came = self.id.enter();
            self.id.number("atomic", Object::Atomic(Atomic::default()));
            came == Came::Outlived
        }
    }

    /// The scheduling point before an access.
    #[track_caller]
    pub fn announce(&self, kind: Kind) {
        if !is_hidden() {
            announce(kind, self.id.given(), 0, 0, caller());
        }
    }

    /// The same before a weak compare-exchange; whether that is to fail without cause.
    #[track_caller]
    pub fn announce_weak(&self) -> bool {
        if is_hidden() {
            return false;
        }
        engine().note(WAITS_SEEN);
        announce(Kind::Store, self.id.given(), 0, 1, caller()).variant == 1
    }

    /// A weak compare-exchange was made; without cause it fails only where it could have written.
    pub fn made_weak(&self, fails: bool, written: bool, could_write: bool) {
        if written || !fails || !could_write {
            return self.made(if written {
                Access::Written
            } else {
                Access::Failed
            });
        }
        engine().causeless_used = true;
        made(Outcome::Causeless, 0, 0);
    }

    pub fn made(&self, access: Access) {
        if is_hidden() {
            return;
        }
        let engine = engine();
        let current = engine.current;
        if engine.objects.is_empty() {
            return;
        }
        let atomic = engine.atomic(self.id.given());
        match access {
            Access::Read => made(look(atomic, current), 0, 0),
            Access::Failed => made(Outcome::Missed, 0, 0),
            Access::Written => {
                atomic.writes += 1;
                made(Outcome::Done, 0, 0);
            }
        }
    }
}

/// A look finds something new unless nothing was written since this thread's last one.
fn look(atomic: &mut Atomic, thread: usize) -> Outcome {
    let writes = atomic.writes;
    match atomic.seen.iter_mut().find(|(other, _)| *other == thread) {
        Some((_, seen)) if *seen == writes => Outcome::Again,
        Some((_, seen)) => {
            *seen = writes;
            Outcome::Done
        }
        None => {
            atomic.seen.push((thread, writes));
            Outcome::Done
        }
    }
}
