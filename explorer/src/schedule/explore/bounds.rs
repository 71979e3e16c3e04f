//! Where a search is cut, and when it comes near.

use super::Explorer;
use crate::schedule::exploration::Cut;
use crate::schedule::search::Search;
use crate::trace::RunServer;

impl<S: RunServer> Explorer<'_, S> {
    pub(super) fn most_schedules(&self) -> u64 {
        let bounds = &self.plan.bounds;
        if self.assumptions.fresh_process {
            bounds.fresh_schedules
        } else {
            bounds.schedules
        }
    }

    /// Whether the runs that are out could be the last: a bound of 100 schedules ends at 100.
    pub(super) fn is_bound_in_reach(&self) -> bool {
        self.schedules + self.out.len() as u64 >= self.most_schedules()
    }

    pub(super) fn bound_met(&self, search: &Search) -> Option<Cut> {
        let bounds = &self.plan.bounds;
        if self.schedules >= self.most_schedules() && !search.is_done() {
            Some(Cut::Schedules)
        } else if self.steps >= bounds.steps && !search.is_done() {
            Some(Cut::Steps)
        } else if self.work.is_done() && !search.is_done() {
            Some(Cut::Work)
        } else if search.is_full() {
            Some(Cut::Memory)
        } else if self.outcomes.bytes() > bounds.outcomes && !search.is_done() {
            Some(Cut::Outcomes)
        } else {
            None
        }
    }
}
