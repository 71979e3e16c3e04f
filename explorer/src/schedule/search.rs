//! The search: which schedule is to be run next, and what a run that was made teaches.
//!
//! Dynamic partial-order reduction (Flanagan and Godefroid 2005) with source sets and sleep sets
//! (Abdulla, Aronis, Jonsson and Sagonas 2014), over a tree of states so that many runs can be out
//! at once. Of schedules that differ only in the order of independent steps it runs one. Without
//! reduction it runs every schedule there is.

use super::clock::Clocks;
use super::later::Later;
use super::path::{self, Path};
use super::race::Analysis;
use super::stop::Stop;
use super::tally::{Tally, is_exact};
use super::text::Schedule;
use super::tree::{Job, NodeId, Tree};
use crate::trace::answer::{Decision, hash_step};
use crate::trace::bytes::Broken;
use crate::trace::{Choice, Dependence, End, Ending, Kind, Run, Step};

mod merging;

/// A search under way.
pub struct Search {
    tree: Tree,
    path: Path,
    clocks: Clocks,
    dependence: Dependence,
    reduced: bool,
    started: bool,
    /// Runs that are out.
    out: usize,
    analysis: Analysis,
    decision: Decision,
    /// The steps of the last run.
    whole: Vec<Step>,
    /// Those of them that there was no room for.
    rest: Vec<Step>,
    /// The run came to a state that is done with: the rest of it teaches nothing.
    met: bool,
    /// What runs came to as long as no states were kept.
    orders: Tally,
    /// What may be kept, in bytes.
    room: usize,
    /// Not all of a run could be kept.
    full: bool,
    stop: Stop,
}

/// While more than this part of the room is taken, one run is out at a time: then what is kept
/// belongs to one way down the tree.
const CROWDED: usize = 4;

/// How many steps are looked at before it is asked again whether to stop, and whether there is room.
const STEPS_BETWEEN_ASKING: u32 = 64;

/// A run that teaches nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Useless {
    /// It did not go the way that its schedule went before: the program keeps something between
    /// runs, or is not determined by the schedule.
    NotRepeated,
    /// Its bytes are not what the protocol says.
    Broken,
    /// The search was stopped while it was looked at.
    Stopped,
}

impl From<Broken> for Useless {
    fn from(Broken: Broken) -> Useless {
        Useless::Broken
    }
}

impl Search {
    /// A search that makes out schedules that differ by `dependence`; if not `reduced`, every
    /// schedule differs.
    pub fn new(reduced: bool, dependence: Dependence) -> Search {
        Search {
            tree: Tree::new(reduced),
            path: Path::new(),
            clocks: Clocks::default(),
            dependence,
            reduced,
            started: false,
            out: 0,
            analysis: Analysis::default(),
            decision: Decision::default(),
            whole: Vec::new(),
            rest: Vec::new(),
            met: false,
            orders: Tally::default(),
            room: usize::MAX,
            full: false,
            stop: Stop::default(),
        }
    }

    /// Keeps no more than so many bytes, and gives up when it is asked to stop.
    pub fn within(mut self, room: usize, stop: Stop) -> Search {
        (self.room, self.stop) = (room, stop);
        self
    }

    /// The next run to be made; none as long as that depends on runs that are out, or when all is
    /// done.
    pub fn take(&mut self) -> Option<Job> {
        if self.out > 0 && self.bytes() > self.room / CROWDED {
            return None;
        }
        let job = if self.started {
            self.tree.take()?
        } else {
            self.tree.start()
        };
        self.started = true;
        self.out += 1;
        Some(job)
    }

    /// For how many threads there was to be room so far.
    pub fn threads(&self) -> usize {
        self.path.threads()
    }

    /// Whether every schedule was run.
    pub fn is_done(&self) -> bool {
        self.started && self.out == 0 && self.tree.is_idle()
    }

    /// The steps of the run that was last learned from, from its first.
    pub fn steps(&self) -> &[Step] {
        &self.whole
    }

    /// What the states that are kept at the moment take, in bytes.
    fn bytes(&self) -> usize {
        self.tree.bytes() + self.clocks.bytes() + self.path.len() * path::BYTES_A_STEP
    }

    /// Whether there was no room for all that a run taught: then there are schedules that the
    /// search doesn't know of.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// Takes in the run of a job, and leaves the choices that its races ask for to be
    /// [`take`](Search::take)n.
    pub fn learn(&mut self, job: &Job, run: &Run) -> Result<(), Useless> {
        self.out -= 1;
        self.path.go_to(job.node, &self.tree);
        self.met = false;
        if let Some((states, _)) = &mut self.tree.states {
            states.heard(run.tells_states());
        }
        let taught = self.follow(job, run);
        if taught.is_ok() && self.reduced && !self.full && !self.met {
            self.look_at_the_end(run);
            self.note_the_end(run);
        }
        // The path steps back where nodes are given back.
        self.whole.clear();
        self.whole.extend_from_slice(self.path.steps());
        self.whole.append(&mut self.rest);
        let last = self.path.last();
        if last != job.node {
            self.release(last);
        }
        self.release(job.node);
        taught
    }

    fn release(&mut self, id: NodeId) {
        self.tree.release(id, |id| {
            self.path.forget(id);
            if self.reduced {
                self.clocks.release(id);
            }
        });
    }

    /// Goes along the part of a run that is new.
    fn follow(&mut self, job: &Job, run: &Run) -> Result<(), Useless> {
        let depth = self.tree.node(job.node).depth;
        let mut decisions = run.decisions();
        let mut decision = std::mem::take(&mut self.decision);
        let mut at = run.first;
        // A run that is reported from its start has all that the hash stands for.
        let mut hash = if run.first == 0 { 0 } else { run.prefix_hash };
        let mut taught = Ok(());
        while taught.is_ok() && decisions.next_into(&mut decision)? {
            if begins_later(&decision.step, at) {
                taught = Err(Useless::Broken);
            } else if at == depth && hash != self.tree.node(job.node).hash {
                taught = Err(Useless::NotRepeated);
            } else if at.is_multiple_of(STEPS_BETWEEN_ASKING) && self.stop.is_asked() {
                taught = Err(Useless::Stopped);
            } else if at >= depth {
                self.full |= at.is_multiple_of(STEPS_BETWEEN_ASKING) && self.bytes() > self.room;
                self.met = self.met
                    || !self.full && self.meet(&decision, run.state((at - run.first) as usize));
                if self.full || self.met {
                    self.rest.push(decision.step);
                } else {
                    self.step(&decision, job.node);
                }
            } else {
                hash = hash_step(hash, &decision.step);
            }
            at += 1;
        }
        self.decision = decision;
        // A run that died may not have come as far; one that ended may have no new step only if it
        // has none at all.
        let reached = at > depth || job.prefix.is_empty() || matches!(run.ending, Ending::Died(_));
        if reached {
            taught
        } else {
            Err(Useless::NotRepeated)
        }
    }

    /// One step beyond the path's end.
    fn step(&mut self, decision: &Decision, from: NodeId) {
        let here = self.path.last();
        let step = &decision.step;
        if !is_exact(step) {
            self.orders.lose();
        }
        self.tree.discover(here, decision);
        if decision.late {
            // Who comes first among those that let all others go first is told by no race.
            self.tree.queue_all(here);
        }
        if self.tree.node(here).divides {
            self.path.divide();
        }
        let most = decision
            .enabled
            .last()
            .copied()
            .unwrap_or(0)
            .max(step.choice.thread);
        self.path.make_room(most as usize + 1);
        self.clocks.widen(self.path.threads());
        let count = self.path.steps_of(step.choice.thread) + 1;
        if self.reduced {
            self.look_at(if decision.late {
                Later::Late(step)
            } else {
                Later::Made(step)
            });
        }
        let hash = hash_step(self.tree.node(here).hash, step);
        let next = self.tree.grow(
            here,
            *step,
            decision.late,
            count,
            self.analysis.floors,
            hash,
        );
        if self.reduced {
            let thread = step.choice.thread;
            let before = self.path.last_of(thread);
            self.clocks.put(next, thread, &self.analysis.clock, before);
        }
        self.path.push(next, self.tree.node(next));
        // The new node holds the one before it, and this walk holds the new node.
        if here != from {
            self.release(here);
        }
    }

    /// Finds the races of what follows the path's end, and has their reversals tried.
    fn look_at(&mut self, later: Later) {
        self.analysis
            .look(later, &self.path, &self.clocks, &self.tree, self.dependence);
        for at in 0..self.analysis.races.len() {
            let position = self.analysis.races[at] as usize;
            self.analysis.reverse(
                position,
                later.thread(),
                &self.path,
                &self.clocks,
                &mut self.tree,
            );
        }
    }

    /// What threads still waited to do takes part in races too: otherwise the schedules would be
    /// missed in which main ends later, or a lock is taken in another order by threads that then
    /// wait for ever.
    fn look_at_the_end(&mut self, run: &Run) {
        if let Some(most) = run.waiting.iter().map(|waiting| waiting.thread).max() {
            self.path.make_room(most as usize + 1);
            self.clocks.widen(self.path.threads());
        }
        for waiting in &run.waiting {
            self.look_at(Later::Waiting(waiting.thread, &waiting.operation));
        }
        let ended = !matches!(run.ending, Ending::Ended(End::Pruned | End::StepLimit));
        if ended && self.path.len() > 0 {
            self.let_others_go_first(run);
        }
    }

    /// The last step ended the run, perhaps before others came to theirs: each that could move may
    /// move before it.
    fn let_others_go_first(&mut self, run: &Run) {
        let before = self.path.node(self.path.len() - 1);
        if let Ending::Died(_) = run.ending {
            self.tree.queue_all(before);
        }
        for waiting in run.waiting.iter().filter(|waiting| waiting.variants > 0) {
            self.tree.queue(before, waiting.thread);
        }
    }
}

/// Whether a thread is said to begin after a step that isn't made yet: no run does so.
fn begins_later(step: &Step, at: u32) -> bool {
    step.operation.kind == Kind::Start && step.extra > at
}

/// All choices of the run of a job, as far as they were reported.
pub fn schedule_of(job: &Job, run: &Run) -> Schedule {
    Schedule(choices_of(&job.prefix, run))
}

/// All choices of the run by a prefix, as far as they were reported.
pub fn choices_of(prefix: &[Choice], run: &Run) -> Vec<Choice> {
    let mut choices = prefix[..prefix.len().min(run.first as usize)].to_vec();
    let mut decisions = run.decisions();
    let mut decision = Decision::default();
    while decisions.next_into(&mut decision).is_ok_and(|more| more) {
        choices.push(decision.step.choice);
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::Operation;

    #[test]
    fn a_thread_begins_after_steps_that_were_made() {
        let mut step = Decision::default().step;
        step.operation = Operation::new(Kind::Start, 2);
        for (extra, at) in [(0, 0), (3, 3), (3, 9)] {
            step.extra = extra;
            assert!(!begins_later(&step, at), "{extra} at {at}");
        }
        step.extra = 1023;
        assert!(begins_later(&step, 3));
        step.operation.kind = Kind::Load;
        assert!(!begins_later(&step, 3), "only a beginning tells of a step");
    }
}
