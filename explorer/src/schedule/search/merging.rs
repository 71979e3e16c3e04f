//! How a search meets states that it is done with, and keeps them.

use super::Search;
use crate::schedule::states::{Deed, States};
use crate::schedule::tally::Tally;
use crate::schedule::tree::ROOT;
use crate::trace::answer::Decision;
use crate::trace::{End, Ending, Run};

impl Search {
    /// Whether the path's end is a state that is done with: then what follows it has its races with this way, and no
    /// more.
    pub(super) fn meet(&mut self, decision: &Decision, state: Option<u128>) -> bool {
        let here = self.path.last();
        let Some((states, _)) = &mut self.tree.states else {
            return false;
        };
        if decision.late || decision.time_advanced {
            states.give_up();
        }
        if self.tree.is_discovered(here) {
            return false;
        }
        let Some(known) = state.and_then(|state| self.tree.meet(here, state, decision)) else {
            return false;
        };
        for (deed, after) in known {
            self.analysis.look_below(
                (deed, after),
                &self.path,
                &self.clocks,
                &self.tree,
                self.dependence,
            );
            for at in 0..self.analysis.races.len() {
                let position = self.analysis.races[at] as usize;
                self.analysis.reverse_below(
                    position,
                    deed.thread,
                    &self.path,
                    &self.clocks,
                    &mut self.tree,
                );
            }
        }
        true
    }

    /// From now on equal states are looked for, and kept within so many bytes.
    pub fn keep_states(&mut self, room: usize) {
        if self.can_keep_states() && self.tree.states.is_none() {
            self.tree.states = Some((States::default(), room));
        }
    }

    /// Whether equal states can be looked for: where every order is run, none stands for another.
    pub fn can_keep_states(&self) -> bool {
        self.reduced
    }

    /// Whether runs were to tell their states, be it that they aren't any more.
    pub fn has_states(&self) -> bool {
        self.tree.states.is_some()
    }

    /// Whether runs are to tell their states.
    pub fn wants_states(&self) -> bool {
        let states = self.tree.states.as_ref();
        states.is_some_and(|(states, _)| states.are_wanted())
    }

    /// How many states were done with, if any was met again.
    pub fn states(&self) -> Option<u64> {
        self.tree.states.as_ref()?.0.met()
    }

    /// The orders that were run, and those that others stand for.
    pub fn orders(&self) -> Tally {
        let mut orders = self.orders.clone();
        orders.add(self.tree.node(ROOT).orders());
        orders
    }

    /// A run came to its end by a way that is new.
    pub(super) fn note_the_end(&mut self, run: &Run) {
        let last = self.path.last();
        if !matches!(run.ending, Ending::Ended(End::Pruned | End::Diverged)) {
            match self.tree.states {
                Some(_) => self.tree.count(last, run),
                None => self.orders.count(run),
            }
        }
        let Some((states, _)) = &mut self.tree.states else {
            return;
        };
        let is_whole = matches!(
            run.ending,
            Ending::Ended(End::Exit(_) | End::Deadlock | End::Abort | End::Pruned)
        );
        // What was cut somewhere isn't done with.
        if !is_whole {
            states.give_up();
        }
        for waiting in &run.waiting {
            self.tree.note(last, Deed::waiting(waiting));
        }
    }
}
