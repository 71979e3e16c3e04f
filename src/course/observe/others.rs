//! What else is wrong with a program than what is told first.

use super::Search;
use crate::trace::ServerGone;
use crate::trace::story::Story;
use crate::verdict::{Example, Finding, Other, Violation};

/// So much of it is shown.
const MOST_OTHERS: usize = 2;

impl Search<'_, '_> {
    /// What else is wrong with it than what is told.
    pub(super) fn others(
        &mut self,
        finding: &Finding,
        story: &Story,
    ) -> Result<Vec<Other>, ServerGone> {
        let told = match finding {
            Finding::Wrong(unmet) | Finding::Luck(unmet, _) => Some(*unmet),
            _ => None,
        };
        let others = self.tally.wrong().filter(|(unmet, _)| Some(*unmet) != told);
        // Where none is right, the best of them aren't passed over.
        let beside = self.tally.simplest_beside().map(|(unmet, _)| unmet);
        let beside = beside.filter(|_| told.is_some_and(|told| !told.by.is_beside()));
        let beside = beside.filter(|_| self.tally.fitting().count == 0);
        let beside = beside.and_then(|unmet| Some((unmet, self.tally.group(unmet)?)));
        let others = beside.into_iter().chain(others);
        let others = others.filter_map(|(unmet, group)| {
            let simplest = group.simplest.clone()?;
            Some((unmet.by, group.count, simplest))
        });
        let others = others.chain(self.other_panics(finding, story));
        let others: Vec<(Violation, u64, Example)> = others.take(MOST_OTHERS).collect();
        let told = others.into_iter().map(|(violation, count, example)| {
            let story = match &example.died {
                // To look where it was takes as long as the run did.
                Some(run) => self.observed.story(run),
                None => self.tell(&example)?,
            };
            Ok(Other {
                violation,
                count,
                story,
            })
        });
        told.collect()
    }

    /// The same fault over another answer, where all orders panic: so many of them do, of which the simplest is this.
    fn other_panics(
        &self,
        finding: &Finding,
        story: &Story,
    ) -> impl Iterator<Item = (Violation, u64, Example)> {
        let told = match finding {
            Finding::Wrong(unmet) => self.tally.group(*unmet),
            _ => None,
        };
        let others = told.into_iter().flat_map(|group| group.other_panics(story));
        others.map(|(count, example)| (Violation::Panicked, count, example.clone()))
    }
}
