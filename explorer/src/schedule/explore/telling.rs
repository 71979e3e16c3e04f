//! From which run on the runs of a search tell their states, so that those that come to the same are made once.
//!
//! States are told by a build of their own. Where a thread that goes round in a circle is held back, that build may
//! find it a round earlier or later than the other (what lies unused on its stack differs), so a schedule of the one is
//! none of the other: such a search is made by one of them, from its first run to its last. Where states are told with
//! their histories, the first build tells them, and memory is handed out in another way than before: so that search is
//! made anew as well.

use super::super::assumption::Assumptions;
use super::super::search::Search;
use super::Explorer;
use crate::trace::wire::{HISTORIES, LOOPS_WATCHED, STATES};
use crate::trace::{End, Ending, RunServer, answer};

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
        let bounds = &self.plan.bounds;
        let is_wide = self.schedules >= bounds.without_states;
        let is_busy = self.schedules >= bounds.without_histories && !self.circles.is_empty();
        if !(is_wide || is_busy) || self.telling != Telling::WhenWide {
            return false;
        }
        if loops_are_watched(&self.assumptions) && search.can_keep_states() {
            self.telling = Telling::Always;
            if !is_wide {
                self.assumptions.flags |= STATES | HISTORIES;
            }
            return true;
        }
        if is_wide {
            search.keep_states(bounds.states);
        }
        false
    }

    /// A run that tells states went on to a bound. Memory is handed out in another way there, so a loop that keeps new
    /// pieces of it never comes back to a state, although it does so elsewhere: true if it has to be found out.
    pub(super) fn goes_round_unseen(&mut self) -> bool {
        let is_cut = self.run.ending == Ending::Ended(End::StepLimit)
            || self.run.notes.flags & answer::VAIN != 0;
        let is_unseen = is_cut && self.telling == Telling::Always;
        if is_unseen {
            self.stop_telling();
        }
        is_unseen
    }

    /// No run tells states from now on.
    fn stop_telling(&mut self) {
        self.telling = Telling::Never;
        self.assumptions.flags &= !(STATES | HISTORIES);
    }

    /// A run did not go again as it went before; true if starting again may mend that.
    pub(super) fn correct_unrepeated(&mut self, search: &Search) -> bool {
        if loops_are_watched(&self.assumptions) && search.has_states() {
            // There was no more room for states, or something of the program makes the builds differ from run to run.
            self.stop_telling();
            return true;
        }
        self.assumptions.correct_unrepeated()
    }
}
