//! Messages that are sent while their receiver is still there, which goes without taking them.

use super::{Relied, first};
use crate::diagnose::left_in;
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Step};
use crate::words::explanation::Advice;

/// A message that comes back in the order that works, and in the failing one is lost.
pub(super) fn instead_of_back(works: &Story, fails: &Story) -> Option<Relied> {
    let came_back = |step: &Step| step.operation.kind.sends() && step.outcome == Outcome::Failed;
    let back = first(works, came_back)?;
    let mut lost = left_in(fails).messages.into_iter();
    let lost = lost.find(|sent| sent.line == back.site.line)?;
    let line = lost.line;
    let slept = first(fails, |step| {
        step.operation.kind == Kind::Sleep && step.choice.thread == lost.thread
    });
    let clause = match slept.map(|slept| slept.site.line) {
        Some(sleep) => format!(
            "when the Receiver outlives the sleep at line {sleep}, what line {line} sends is lost without a word"
        ),
        None => format!(
            "line {line} may send just before the Receiver is gone, and then the message is lost without a word"
        ),
    };
    let label = "whether this comes back or is lost is a matter of luck";
    let mut relied = Relied::at(&[back.site], label, clause, Advice::KnowNobodyListens);
    let slept = slept.map(|slept| (slept.site, "this may be too short".to_owned()));
    relied.marks.extend(slept);
    Some(relied)
}
