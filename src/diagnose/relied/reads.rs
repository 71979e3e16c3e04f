//! What main reads of what threads share, before it goes on to its end.

use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step};

/// The last that main read before its end of what a thread changes that isn't done then.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LastRead {
    /// Where.
    pub site: Site,
    /// Where the thread had changed it for the last time: it says so too early. None where it changes it later.
    pub news: Option<Site>,
}

/// Whether such a step reads what threads share.
pub(super) fn reads(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Load
            | Kind::Lock
            | Kind::TryLock
            | Kind::Read
            | Kind::ReadWait
            | Kind::TryRead
            | Kind::Write
            | Kind::WriteWait
            | Kind::TryWrite
    )
}

/// What main reads last before it ends without waiting for anything else, where this thread changes it.
pub(super) fn last_of_main(works: &Story, fails: &Story, thread: u16) -> Option<LastRead> {
    let is_main = |step: &Step| step.choice.thread == 0;
    let at = fails
        .steps
        .iter()
        .rposition(|step| is_main(step) && reads(step.operation.kind))?;
    let (before, read) = (&fails.steps[..at], &fails.steps[at]);
    let mut behind = fails.steps[at + 1..].iter().filter(|step| is_main(step));
    if read.site.line == 0 || behind.any(waits) {
        return None;
    }
    let changes = |step: &&Step| {
        let kind = step.operation.kind;
        let own = step.choice.thread == thread && step.operation.object == read.operation.object;
        own && (kind == Kind::Store || reads(kind) && kind != Kind::Load)
    };
    let mut so_far = before.iter().filter(changes);
    let (count, last) = (so_far.clone().count(), so_far.next_back());
    let all = works.steps.iter().filter(changes).count();
    (all > 0).then(|| LastRead {
        site: read.site,
        news: last.filter(|_| count == all).map(|step| step.site),
    })
}

/// Whether a thread comes to know of others by a step.
fn waits(step: &Step) -> bool {
    let kind = step.operation.kind;
    let joins = matches!(kind, Kind::Join | Kind::ScopeEnd | Kind::IsFinished);
    let is_woken = matches!(
        kind,
        Kind::CondvarWake | Kind::BarrierLeave | Kind::Park | Kind::ParkTimeout
    );
    kind.takes() || joins || is_woken
}
