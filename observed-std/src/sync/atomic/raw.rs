//! An atomic without its type: no generic code.

use crate::engine::answer::WAITS_SEEN;
use crate::engine::event::What;
use crate::engine::object::{Atomic, Object};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::places;
pub(super) use crate::engine::places::Bytes;
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{engine, has_own_allocator as is_hidden};

/// An access that is being made, and to what.
pub(super) struct Accessed {
    bytes: Bytes,
    /// 0: it's hidden.
    object: u32,
    /// It is to fail without cause.
    pub fails: bool,
}

/// What an access did.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    /// Read and not written: a compare-exchange that failed.
    Failed,
    Written,
}

/// The number of the atomic in this run.
#[track_caller]
fn object(bytes: Bytes) -> u32 {
    let engine = engine();
    if let Some(number) = places::number(bytes.at.addr()) {
        return number;
    }
    let number = engine.objects.len() as u32 + 1;
    places::insert(bytes, number);
    let atomic = Atomic {
        value: bytes.read(),
        ..Atomic::default()
    };
    engine.add(Object::Atomic(atomic));
    engine.event(What::Object, number, 0, 0, caller(), "atomic");
    number
}

/// The scheduling point before an access.
#[track_caller]
pub(super) fn before(bytes: Bytes, kind: Kind, is_weakly_ordered: bool) -> Accessed {
    access(bytes, kind, 0, is_weakly_ordered)
}

/// The same before a weak compare-exchange, which may be to fail without cause.
#[track_caller]
pub(super) fn before_weak(bytes: Bytes, is_weakly_ordered: bool) -> Accessed {
    access(bytes, Kind::Store, 1, is_weakly_ordered)
}

#[track_caller]
fn access(bytes: Bytes, kind: Kind, weak: u32, is_weakly_ordered: bool) -> Accessed {
    if is_hidden() {
        return Accessed {
            bytes,
            object: 0,
            fails: false,
        };
    }
    if weak == 1 {
        engine().note(WAITS_SEEN);
    }
    let object = object(bytes);
    let variant = announce(kind, object, 0, weak, caller()).variant;
    ordered(object, is_weakly_ordered, caller());
    Accessed {
        bytes,
        object,
        fails: weak == 1 && variant == 1,
    }
}

impl Accessed {
    pub fn made(&self, access: Access) {
        if self.object == 0 || engine().objects.is_empty() {
            return;
        }
        let engine = engine();
        let current = engine.current;
        let atomic = engine.atomic(self.object);
        let value = self.bytes.read();
        // Who has it alone may have changed it without an access.
        atomic.writes += u32::from(access == Access::Written || value != atomic.value);
        atomic.value = value;
        match access {
            Access::Read => made(atomic.look(current), 0, 0),
            Access::Failed => made(Response::Missed, 0, 0),
            Access::Written => made(Response::Done, 0, 0),
        }
    }

    /// A weak compare-exchange was made; without cause it fails only where it could have written.
    pub fn made_weak(&self, written: bool, could_write: bool) {
        if written || !self.fails || !could_write {
            return self.made(if written {
                Access::Written
            } else {
                Access::Failed
            });
        }
        engine().causeless_used = true;
        made(Response::Causeless, 0, 0);
    }
}

/// Beside others, how an access is ordered can make a difference.
fn ordered(object: u32, is_weakly_ordered: bool, site: Site) {
    let engine = engine();
    if engine.alive.len() > 1
        && let Some(Object::Atomic(atomic)) = engine.objects.get_mut(object as usize - 1)
    {
        let thread = engine.current;
        engine
            .orderings
            .accessed(atomic, thread, is_weakly_ordered, site);
    }
}
