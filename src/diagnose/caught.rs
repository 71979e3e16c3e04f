//! Panics that end no thread.

use crate::trace::Site;
use crate::trace::story::{Happened, Story};

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
