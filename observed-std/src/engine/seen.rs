//! What a thread does that could be told from being done by another thread, or at another time: where it drops
//! something meanwhile, that is noted.

use super::operation::{Kind, Site};
use super::state::{Engine, Phase, engine};
use super::wire::{LAST, Owned};

/// The current thread does something that could be told from being done by another thread, or at another time.
pub fn seen() {
    let engine = engine();
    if engine.phase != Phase::Running {
        return;
    }
    if !engine.hashes.is_nobody_within() {
        engine.look_from_within();
    }
    let Some(task) = engine.tasks.get(engine.current) else {
        return;
    };
    for at in 0..task.letting_go.len() {
        if let Some(last) = engine.tasks[engine.current].letting_go[at] {
            engine.note_owned(last.site, LAST);
        }
    }
}

impl Engine {
    /// What the current thread does now could be seen by others, or depends on which thread it is.
    pub fn see_drop(&mut self) {
        let drops = self.tasks.get(self.current).map_or(0, |task| task.drops);
        self.note(drops);
    }

    /// Whether an operation that is announced can be told from none: the end of a channel goes unnoticed where the
    /// other side is gone already.
    pub fn is_noticed(&mut self, kind: Kind, object: u32) -> bool {
        match kind {
            Kind::DropReceiver => self.channel(object).senders_alive > 0,
            Kind::DropSender => self.channel(object).receiver_alive,
            _ => true,
        }
    }

    /// So much of an `Arc`'s owners matters that was made here.
    pub fn note_owned(&mut self, site: Site, matters: u8) {
        let _outside = super::arena::outside();
        let notes = &mut self.record.notes.owned;
        match notes.iter_mut().find(|owned| owned.site == site) {
            Some(owned) => owned.matters |= matters,
            None => notes.push(Owned { site, matters }),
        }
    }
}
