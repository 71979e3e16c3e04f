//! The locks of the standard streams as steps.

use super::answer::STDERR_LOCKED;
use super::operation::{Kind, Response, Site};
use super::schedule::{announce, made};
use super::state::{Engine, engine};
use super::stream::{Stream, To};

/// Takes the lock; taking it again is no operation.
pub fn lock(to: To, site: Site) {
    let current = engine().current;
    let kind = match to {
        To::Stdout => Kind::StdoutLock,
        To::Stderr => Kind::StderrLock,
    };
    if to == To::Stderr {
        engine().note(STDERR_LOCKED);
    }
    if engine().stream(to).is_held_by(current) {
        return engine().stream(to).lock(current);
    }
    announce(kind, 0, 0, 0, site);
    engine().stream(to).lock(current);
    if to == To::Stdout && engine().stdout.has_buffered() {
        engine().note_cut();
    }
    made(Response::Done, 0, 0);
}

pub fn unlock(to: To, site: Site) {
    if !engine().stream(to).is_last_lock() {
        return engine().stream(to).unlock();
    }
    let kind = match to {
        To::Stdout => Kind::StdoutUnlock,
        To::Stderr => Kind::StderrUnlock,
    };
    announce(kind, 0, 0, 0, site);
    engine().stream(to).unlock();
    made(Response::Done, 0, 0);
}

impl Engine {
    pub fn stream(&mut self, to: To) -> &mut Stream {
        match to {
            To::Stdout => &mut self.stdout,
            To::Stderr => &mut self.stderr,
        }
    }
}
