//! Loops that poll. A thread that has polled in vain at a site as often as the limit allows, while nothing changed, is
//! held back, so that endless polling doesn't make endless schedules; the answer says so, and whoever asked must find
//! out whether the loop can end by itself.

use super::operation::{Kind, Outcome, Site, Step};
use super::state::{Engine, Pending};
use super::wire::Policy;

/// After so many fruitless steps in a row, of whatever threads, nothing else will come.
const ENDLESS: u32 = 10_000;

#[derive(Default)]
pub struct Polls {
    /// Fruitless polls since anything changed: thread, site, how many.
    counts: Vec<(usize, Site, u32)>,
    /// Steps in a row that changed nothing.
    pub vain_steps: u32,
}

impl Polls {
    pub fn reset(&mut self) {
        self.counts.clear();
        self.vain_steps = 0;
    }

    fn changed(&mut self) {
        if self.vain_steps > 0 {
            self.reset();
        }
    }

    fn in_vain(&mut self, thread: usize, site: Site) {
        self.vain_steps += 1;
        match self
            .counts
            .iter_mut()
            .find(|count| (count.0, count.1) == (thread, site))
        {
            Some(count) => count.2 += 1,
            None => self.counts.push((thread, site, 1)),
        }
    }

    fn count(&self, thread: usize, site: Site) -> u32 {
        self.counts
            .iter()
            .find(|count| (count.0, count.1) == (thread, site))
            .map_or(0, |count| count.2)
    }
}

/// What an operation did for the program as a whole.
#[derive(PartialEq, Eq)]
enum Effect {
    Change,
    /// Nothing that others could notice, but it may be part of a loop that polls.
    Neutral,
    Vain,
}

fn effect(step: &Step) -> Effect {
    use Kind::*;
    match step.operation.kind {
        RecvArrive | ScopeArrive | ParkArrive | HashOrder => Effect::Neutral,
        Sleep | Yield | Clock | Lock | Read => Effect::Vain,
        _ if step.outcome.is_fruitless() => Effect::Vain,
        Recv | TryRecv | RecvTimeout if step.outcome == Outcome::Disconnected => Effect::Vain,
        Send | TrySend if step.outcome == Outcome::Failed => Effect::Vain,
        Unlock if step.extra == 0 => Effect::Neutral,
        UnlockWrite if step.extra == 0 => Effect::Neutral,
        Load | OwnersLook | OnceLook | PoisonLook | UnlockRead | TryLock | TryRead | IsFinished => {
            Effect::Neutral
        }
        CondvarWait if step.extra == 0 => Effect::Neutral,
        _ => Effect::Change,
    }
}

impl Engine {
    /// Whether this thread must wait until something changes.
    pub fn is_held(&self, thread: usize) -> bool {
        if self.polls.vain_steps < u32::from(self.request.poll_limit)
            || matches!(self.request.policy, Policy::Alone(_))
        {
            return false;
        }
        let Some(Pending {
            site, operation, ..
        }) = self.tasks[thread].pending
        else {
            return false;
        };
        operation.kind != Kind::Clock && self.polls_spent(thread, site)
    }

    /// Whether it has polled at this site as often as it may.
    pub fn polls_spent(&self, thread: usize, site: Site) -> bool {
        self.polls.count(thread, site) >= u32::from(self.request.poll_limit)
            && !self.request.finite_sites.contains(&site)
    }

    /// Counts a step. Returns whether the run can't come to anything else any more.
    pub fn count_poll(&mut self, step: &Step) -> bool {
        match effect(step) {
            Effect::Change => self.polls.changed(),
            Effect::Neutral => self.polls.vain_steps += 1,
            Effect::Vain => self.polls.in_vain(step.choice.thread.into(), step.site),
        }
        self.polls.vain_steps > ENDLESS
    }

    /// Whether the last step was nothing but a fruitless poll, or part of one.
    pub fn last_step_was_vain(&self) -> bool {
        self.polls.vain_steps > 0
    }
}
