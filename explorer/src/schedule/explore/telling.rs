//! From which run on the runs of a search tell their states, so that those that come to the same are made once.
//!
//! States are told by a build of their own. Where a thread that goes round in a circle is held back, that build may
//! find it a round earlier or later than the other (what lies unused on its stack differs), so a schedule of the one is
//! none of the other: such a search is made by one of them, from its first run to its last.

use super::super::assumption::Assumptions;
use super::super::search::Search;
use super::Explorer;
use crate::trace::RunServer;
use crate::trace::wire::{LOOPS_WATCHED, STATES};

/// From which run on states are told.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Telling {
    /// Once a search turns out to be wide.
    #[default]
    WhenWide,
    /// From the first.
    Always,
    /// They aren't.
    Never,
}

impl Telling {
    /// What the first run is asked for.
    pub(super) fn flags(self) -> u32 {
        if self == Telling::Always { STATES } else { 0 }
    }
}

fn loops_are_watched(assumptions: &Assumptions) -> bool {
    assumptions.flags & LOOPS_WATCHED != 0
}

impl<S: RunServer> Explorer<'_, S> {
    /// The search has turned out to be wide: it tells states from now on, or has to start again to tell them; true if
    /// it has to.
    pub(super) fn widens(&mut self, search: &mut Search) -> bool {
        let is_wide = self.schedules >= self.plan.bounds.without_states;
        if !is_wide || self.telling != Telling::WhenWide {
            return false;
        }
        if loops_are_watched(&self.assumptions) && search.can_keep_states() {
            self.telling = Telling::Always;
            return true;
        }
        search.keep_states(self.plan.bounds.states);
        false
    }

    /// A run did not go again as it went before; true if starting again may mend that.
    pub(super) fn correct_unrepeated(&mut self, search: &Search) -> bool {
        if loops_are_watched(&self.assumptions) && search.has_states() {
            // There was no more room for states, or something of the program makes the builds differ from run to run.
            self.telling = Telling::Never;
            return true;
        }
        self.assumptions.correct_unrepeated()
    }
}
