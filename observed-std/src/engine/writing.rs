//! Texts that are being formatted. std holds the stream's lock meanwhile and writes piece by piece; here the pieces are
//! kept until the end, and are one operation, unless the formatting itself makes one: then the lock is taken first, and
//! from there on pieces go on their way at once.

use super::operation::Site;
use super::output::{put, put_at_once, put_rest};
use super::pieces::{Pieces, Writing};
use super::state::{Phase, engine};
use super::stream::To;
use super::stream_lock::{lock, unlock};
use std::fmt;

/// A text that is being formatted; what there is of it is written at the end, also if the end is a panic.
pub struct Format {
    thread: usize,
    at: usize,
}

impl Format {
    pub fn begin(to: To, site: Site) -> Format {
        let engine = engine();
        let thread = engine.current;
        let writing = &mut engine.task().writing;
        writing.push(Writing {
            to,
            site,
            locked: false,
            pieces: Pieces::default(),
        });
        let at = writing.len() - 1;
        Format { thread, at }
    }
}

impl fmt::Write for Format {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let Some(task) = engine().tasks.get_mut(self.thread) else {
            return Ok(());
        };
        let writing = &mut task.writing[self.at];
        if !writing.locked {
            writing.pieces.push(piece);
        } else if !piece.is_empty() {
            go_on(self.thread, self.at, &Pieces::one(piece));
        }
        Ok(())
    }
}

impl Drop for Format {
    fn drop(&mut self) {
        let engine = engine();
        let Some(writing) = engine
            .tasks
            .get_mut(self.thread)
            .and_then(|task| task.writing.pop())
        else {
            return;
        };
        if engine.phase == Phase::Running && !writing.pieces.is_empty() {
            if writing.locked {
                put_rest(writing.site, &writing.pieces);
            } else {
                put(writing.to, writing.site, &writing.pieces);
            }
        }
        if writing.locked {
            unlock(writing.to, writing.site);
        }
    }
}

/// The current thread is about to make an operation: if that is a part of formatting, the stream must be locked, and
/// what there is of the text is on its way.
pub fn lock_what_is_written() {
    if std::mem::replace(&mut engine().task().settles, true) {
        return;
    }
    let open = |writing: &Writing| !writing.locked;
    while let Some(at) = engine().task().writing.iter().position(open) {
        let writing = &mut engine().task().writing[at];
        writing.locked = true;
        let (to, site) = (writing.to, writing.site);
        let pieces = std::mem::take(&mut writing.pieces);
        lock(to, site);
        go_on(engine().current, at, &pieces);
    }
    engine().task().settles = false;
}

/// Pieces of a text under its lock go on their way.
fn go_on(thread: usize, at: usize, pieces: &Pieces) {
    let writing = &mut engine().tasks[thread].writing[at];
    let (to, site) = (writing.to, writing.site);
    if to == To::Stderr {
        if !pieces.is_empty() {
            put(to, site, pieces);
        }
        return;
    }
    let mut untold = std::mem::take(&mut writing.pieces);
    for piece in pieces.iter() {
        put_at_once(site, piece, &mut untold);
    }
    engine().tasks[thread].writing[at].pieces = untold;
}
