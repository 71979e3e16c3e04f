//! Who is held back: a thread that goes round in a [circle](super::circle) while nothing changes, so that endless
//! looking doesn't make endless schedules.

use super::answer::LOOPS_SEEN;
use super::operation::Site;
use super::pending::Time;
use super::poll::MOST_STATES;
use super::state::{Engine, engine};
use super::wire::{End, FREE_TIME, LOOPS_WATCHED, STATE_HIDDEN};

/// The current thread has come to its next operation: is it where it was before?
pub fn look_for_circle(site: Site) {
    let engine = engine();
    if engine.polls.vain_steps == 0 || engine.has(STATE_HIDDEN) {
        return;
    }
    let _outside = super::arena::outside();
    let current = engine.current;
    // Each reading of the clock may come out in several ways: there it is worth finding out at once.
    let limit = match engine.sees_time_pass(current) {
        true => 1,
        false => u32::from(engine.request.poll_limit),
    };
    let count = engine.polls.count(current, site);
    if count + 1 < limit {
        return;
    }
    if !engine.has(LOOPS_WATCHED) {
        // It is made again, watched from its start.
        engine.note(LOOPS_SEEN);
        engine.end = engine.end.or(Some(End::Pruned));
        return;
    }
    if !is_worth_a_look(count) {
        return;
    }
    if let Some(state) = engine.own_state()
        && engine.polls.was_here(current, site, state)
        && let Some(shared) = engine.shared_state()
    {
        if engine.has(FREE_TIME) && engine.sees_time_pass(current) {
            engine.polls.hurried.push(current);
        } else {
            engine.polls.held.push((current, shared));
        }
    }
}

/// So many looks at one place are all worth it, and so many from each power of two on: a loop that counts its looks
/// never comes back to a state, and to find that out each time takes longer than all else that it does.
const WORTH_IT: u32 = 256;
const WORTH_IT_LATER: u32 = 2 * MOST_STATES as u32;

/// Whether it is to be found out, after so many looks, if a thread goes round in a circle.
fn is_worth_a_look(count: u32) -> bool {
    count < WORTH_IT || count - (1 << count.ilog2()) < WORTH_IT_LATER
}

impl Engine {
    /// Whether its loop reads the clock, which can show it a later time that makes a difference.
    fn sees_time_pass(&self, thread: usize) -> bool {
        let counts = self.polls.counts.iter();
        counts
            .filter(|count| count.0 == thread)
            .any(|count| self.shows_later(thread, count.1))
    }

    /// When the clock next shows one that is held back a time that makes a difference to it.
    pub fn next_for_held(&self) -> Option<Time> {
        let counts = self.polls.counts.iter();
        let held = counts.filter(|count| self.polls.is_held(count.0));
        held.filter_map(|count| self.later_times(count.1).first().copied())
            .min()
    }

    /// Lets go on who was held back in another shared state than this one.
    pub fn release_held(&mut self) {
        if !self.polls.held.is_empty() {
            let shared = self.shared_state();
            self.polls.held.retain(|held| Some(held.1) == shared);
        }
    }
}
