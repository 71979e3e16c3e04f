//! Messages that are sent while their receiver is still there, which goes without taking them.

use super::{Relied, end, first, printed};
use crate::diagnose::left::left_in;
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Site, Step};

/// A message that comes back in the order that works, and in the failing one is lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lost {
    /// Where it is sent.
    pub sent: Site,
    /// Where its thread slept before.
    pub slept: Option<Site>,
}

pub(super) fn instead_of_back(works: &Story, fails: &Story) -> Option<Relied> {
    let came_back = |step: &Step| step.operation.kind.sends() && step.response == Response::Failed;
    let back = first(works, came_back)?;
    let left = left_in(fails);
    let mut lost = left.messages.into_iter();
    let lost = lost.find(|sent| sent.line == back.site.line)?;
    // Whoever was to go home is seen to be missing before the message is.
    let is_missed = |thread: &u16| {
        let other = *thread != lost.thread && end::is_unfinished(fails, *thread);
        other && printed::prints_more(works, fails, *thread)
    };
    if left.threads.iter().any(is_missed) {
        return None;
    }
    let slept = first(fails, |step| {
        step.operation.kind == Kind::Sleep && step.choice.thread == lost.thread
    });
    Some(Relied::Lost(Lost {
        sent: back.site,
        slept: slept.map(|slept| slept.site),
    }))
}
