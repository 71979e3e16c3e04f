//! What is worth saying beside a verdict.

use crate::trace::story::{Happened, Story};
use crate::trace::{Kind, Outcome, Site, Step};
use std::collections::BTreeMap;

/// Looks that find nothing new, at one place in one run, that make it a loop that waits.
const A_LOOP: usize = 3;

/// What is worth saying of a program that passes, and stands in no lesson's way.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remarks {
    /// Where it asks again and again while it waits.
    pub busy: Option<Site>,
    /// Where a panic happened that ended no thread.
    pub caught: Option<Site>,
    /// The first line with `unsafe`: data races aren't looked for.
    pub unsafe_line: Option<u32>,
    /// A line with a weaker ordering than the one that is explored, where what happens may hang on it.
    pub weak_ordering: Option<u32>,
}

/// The place at which a run asks again and again, to no avail.
pub(super) fn busy(steps: &[Step]) -> Option<Site> {
    let mut fruitless: BTreeMap<(u16, Site), usize> = BTreeMap::new();
    let looks = |step: &&Step| {
        let kind = step.operation.kind;
        let nothing = match kind {
            Kind::IsFinished => step.outcome != Outcome::Done || step.value == 0,
            _ => step.outcome.is_fruitless(),
        };
        kind.row().polls && nothing
    };
    steps.iter().filter(looks).find_map(|step| {
        let count = fruitless
            .entry((step.choice.thread, step.site))
            .or_default();
        *count += 1;
        (*count >= A_LOOP).then_some(step.site)
    })
}

/// The place of the first panic of a run that ended no thread.
pub fn caught(story: &Story) -> Option<Site> {
    let ended_by_it = |thread: u16| story.ended_by_panic().any(|ended| ended == thread);
    let mut panics = story
        .moments
        .iter()
        .filter(|moment| matches!(moment.what, Happened::Panicked { .. }));
    panics
        .find(|moment| !ended_by_it(moment.thread))
        .map(|moment| moment.site)
}
