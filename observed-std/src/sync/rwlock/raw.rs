//! A reader-writer lock without its value: no generic code.

use super::super::id::Id;
use super::super::poisoning::Poison;
use crate::engine::object::Object;
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;

/// As large as std's.
pub struct RawRwLock {
    id: Id,
    pub poison: Poison,
    _rest: [u8; 5],
}

impl RawRwLock {
    pub const fn new() -> RawRwLock {
        RawRwLock {
            id: Id::new(),
            poison: Poison::new(),
            _rest: [0; 5],
        }
    }

    #[track_caller]
    pub fn object(&self) -> u32 {
        self.id
            .get("RwLock", |_| Object::RwLock(Default::default()))
    }

    #[track_caller]
    pub fn read(&self) {
        let (object, site) = (self.object(), caller());
        let turn = announce(Kind::Read, object, 0, 0, site);
        if turn.variant == 1 {
            made(Response::Missed, 0, 0);
            announce(Kind::ReadWait, object, 0, 0, site);
        }
        self.add_reader(object, site);
        made(Response::Done, self.poison.get().into(), 0);
    }

    fn add_reader(&self, object: u32, site: Site) {
        let engine = engine();
        let current = engine.current;
        let _outside = crate::engine::arena::outside();
        engine.rwlock(object).readers.push((current, site));
    }

    fn set_writer(&self, object: u32, site: Site) {
        let engine = engine();
        let current = engine.current;
        engine.rwlock(object).writer = Some((current, site));
    }

    #[track_caller]
    pub fn write(&self) {
        let (object, site) = (self.object(), caller());
        announce(Kind::Write, object, 0, 0, site);
        if !engine().rwlock(object).is_free() {
            engine().rwlock(object).waiting_writers += 1;
            made(Response::Missed, 0, 0);
            announce(Kind::WriteWait, object, 0, 0, site);
            engine().rwlock(object).waiting_writers -= 1;
        }
        self.set_writer(object, site);
        made(Response::Done, self.poison.get().into(), 0);
    }

    #[track_caller]
    pub fn try_read(&self) -> bool {
        let (object, site) = (self.object(), caller());
        let turn = announce(Kind::TryRead, object, 0, 0, site);
        let gets_it = engine().rwlock(object).writer.is_none() && turn.variant == 0;
        if gets_it {
            self.add_reader(object, site);
        }
        made(
            if gets_it {
                Response::Done
            } else {
                Response::Missed
            },
            self.poison.get().into(),
            0,
        );
        gets_it
    }

    #[track_caller]
    pub fn try_write(&self) -> bool {
        let (object, site) = (self.object(), caller());
        announce(Kind::TryWrite, object, 0, 0, site);
        let free = engine().rwlock(object).is_free();
        if free {
            self.set_writer(object, site);
        }
        made(
            if free {
                Response::Done
            } else {
                Response::Missed
            },
            self.poison.get().into(),
            0,
        );
        free
    }

    pub fn unlock_read(&self) {
        if engine().objects.is_empty() {
            return;
        }
        let object = self.object();
        announce(
            Kind::UnlockRead,
            object,
            0,
            0,
            crate::engine::drop_site::drop_site(),
        );
        let engine = engine();
        let current = engine.current;
        let readers = &mut engine.rwlock(object).readers;
        // A read guard may be dropped by another thread than its own only by unsafe means.
        let own = readers.iter().rposition(|(thread, _)| *thread == current);
        if let Some(at) = own.or(readers.len().checked_sub(1)) {
            readers.remove(at);
        }
        made(Response::Done, 0, 0);
    }

    /// Notes what stands in it, so that it is known whether its writer changed that.
    pub fn remember(&self, content: Option<u128>) {
        if !engine().objects.is_empty() {
            let object = self.object();
            engine().rwlock(object).content = content;
        }
    }

    /// Whether something else may stand in it than that.
    pub fn has_changed(&self, content: Option<u128>) -> bool {
        content.is_none() || engine().rwlock(self.object()).content != content
    }

    pub fn unlock_write(&self, panicking_before: bool, changed: &dyn Fn() -> u32) {
        if engine().objects.is_empty() {
            return;
        }
        let object = self.object();
        self.poison.guard_dropped(panicking_before, object);
        announce(
            Kind::UnlockWrite,
            object,
            0,
            0,
            crate::engine::drop_site::drop_site(),
        );
        engine().rwlock(object).writer = None;
        made(Response::Done, 0, changed());
    }

    #[track_caller]
    pub fn downgrade(&self) {
        let (object, site) = (self.object(), caller());
        announce(Kind::Downgrade, object, 0, 0, site);
        engine().rwlock(object).writer = None;
        self.add_reader(object, site);
        made(Response::Done, 0, 0);
    }
}
