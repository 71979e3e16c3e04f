//! Texts that are being formatted. std holds the stream's lock meanwhile; here the text is one operation at
//! the end, and
//! the lock is taken only if the formatting itself makes an operation.

use super::operation::{Kind, Outcome, Site};
use super::schedule::{announce, made};
use super::state::{Phase, engine};
use std::cell::RefCell;
use std::fmt;

/// Where a text goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum To {
    Stdout,
    Stderr,
}

/// A text that a thread is formatting, as its task knows it.
pub struct Writing {
    to: To,
    site: Site,
    locked: bool,
    text: *const RefCell<String>,
}

/// A text that is being formatted; what there is of it is written at the end, also if the end is a panic.
pub struct Piece<'t> {
    thread: usize,
    to: To,
    site: Site,
    text: &'t RefCell<String>,
    write: fn(&[u8], To, Site),
}

impl<'t> Piece<'t> {
    pub fn begin(
        to: To,
        site: Site,
        text: &'t RefCell<String>,
        write: fn(&[u8], To, Site),
    ) -> Piece<'t> {
        let engine = engine();
        let writing = Writing {
            to,
            site,
            locked: false,
            text,
        };
        engine.task().writing.push(writing);
        let thread = engine.current;
        Piece {
            thread,
            to,
            site,
            text,
            write,
        }
    }
}

impl fmt::Write for Piece<'_> {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        self.text.borrow_mut().push_str(more);
        Ok(())
    }
}

impl Drop for Piece<'_> {
    fn drop(&mut self) {
        let engine = engine();
        let Some(writing) = engine
            .tasks
            .get_mut(self.thread)
            .and_then(|task| task.writing.pop())
        else {
            return;
        };
        if engine.phase == Phase::Running {
            let text = std::mem::take(&mut *self.text.borrow_mut());
            (self.write)(text.as_bytes(), self.to, self.site);
        }
        if writing.locked {
            unlock(self.to, self.site);
        }
    }
}

/// The current thread is about to make an operation: if that is a part of formatting, the stream must be locked.
pub fn lock_what_is_written() {
    let engine = engine();
    let open = |writing: &&mut Writing| !writing.locked;
    while let Some(writing) = engine.task().writing.iter_mut().find(open) {
        writing.locked = true;
        lock(writing.to, writing.site);
    }
}

/// A text of the current thread's that goes to the same stream comes after what is formatted so far of an outer one.
pub fn text_before(to: To) -> String {
    let writing = engine().task().writing.iter();
    let outer = writing.filter(|writing| writing.to == to);
    // SAFETY: The cell lies on this thread's stack, in the call that made the entry and takes it out again.
    outer
        .map(|writing| unsafe { &*writing.text }.take())
        .collect()
}

/// Takes the lock; taking it again is no operation.
pub fn lock(to: To, site: Site) {
    let current = engine().current;
    let kind = match to {
        To::Stdout => Kind::StdoutLock,
        To::Stderr => Kind::StderrLock,
    };
    if to == To::Stderr {
        engine().note(super::answer::STDERR_LOCKED);
    }
    if engine().stream(to).is_held_by(current) {
        return engine().stream(to).lock(current);
    }
    announce(kind, 0, 0, 0, site);
    engine().stream(to).lock(current);
    made(Outcome::Done, 0, 0);
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
    made(Outcome::Done, 0, 0);
}
