//! Whose panic poisoned a lock.

use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step};

/// A lock that a thread wanted and that was poisoned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Poisoned {
    /// The thread that held it when it panicked: the first since it was whole.
    pub by: u16,
    /// Where it panicked.
    pub panicked: Site,
    /// Where it had taken the lock.
    pub taken: Site,
}

const TAKES: [Kind; 8] = [
    Kind::Lock,
    Kind::TryLock,
    Kind::Read,
    Kind::ReadWait,
    Kind::TryRead,
    Kind::Write,
    Kind::WriteWait,
    Kind::TryWrite,
];

/// What poisoned the lock that this thread took last.
pub fn poisoned(story: &Story, thread: u16) -> Option<Poisoned> {
    let takes = |step: &Step| TAKES.contains(&step.operation.kind) && step.site.line > 0;
    let steps = &story.steps;
    let wanted = steps
        .iter()
        .rposition(|step| step.choice.thread == thread && takes(step))?;
    let lock = steps[wanted].operation.object;
    let of_lock =
        |step: &Step, kind: Kind| step.operation.kind == kind && step.operation.object == lock;
    let before = &steps[..wanted];
    let cleared = before
        .iter()
        .rposition(|step| of_lock(step, Kind::PoisonClear));
    // Whoever fell over the poison has poisoned it once more.
    let since = cleared.unwrap_or(0);
    let poisons = |step: &Step| of_lock(step, Kind::Poison);
    let at = since + before[since..].iter().position(poisons)?;
    let by = steps[at].choice.thread;
    let own = |step: &&Step| step.choice.thread == by && step.operation.object == lock;
    let mut before = steps[..at].iter().rev().filter(own);
    let taken = before.find(|step| takes(step))?.site;
    let (_, panicked, _) = story.panic_of(by)?;
    (panicked.line > 0).then_some(Poisoned {
        by,
        panicked,
        taken,
    })
}
