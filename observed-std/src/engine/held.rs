//! Who is held back: a thread that goes round in a [circle](super::circle) while nothing changes, so that endless
//! looking doesn't make endless schedules.

use super::answer::LOOPS_SEEN;
use super::object::Object;
use super::operation::{Kind, Site};
use super::state::{Engine, engine};
use super::wire::{End, LOOPS_WATCHED, STATE_HIDDEN};

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
    if engine.polls.count(current, site) + 1 < limit {
        return;
    }
    if !engine.has(LOOPS_WATCHED) {
        // It is made again, watched from its start.
        engine.note(LOOPS_SEEN);
        engine.end = engine.end.or(Some(End::Pruned));
        return;
    }
    if let Some(state) = engine.own_state()
        && engine.polls.was_here(current, site, state)
        && let Some(shared) = engine.shared_state()
    {
        if engine.sees_time_pass(current) {
            engine.polls.hurried.push(current);
        } else {
            engine.polls.held.push((current, shared, state));
        }
    }
}

impl Engine {
    /// Whether its loop reads the clock, which can show it a later time that makes a difference.
    fn sees_time_pass(&self, thread: usize) -> bool {
        let counts = self.polls.counts.iter();
        counts
            .filter(|count| count.0 == thread)
            .any(|count| self.shows_later(thread, count.1))
    }

    /// Lets go on who was held back in another shared state than this one.
    pub fn release_held(&mut self) {
        if !self.polls.held.is_empty() {
            let shared = self.shared_state();
            self.polls.held.retain(|held| Some(held.1) == shared);
        }
    }

    /// Lets go on who is held back where it holds a lock that another thread wants: its circle may come to where it
    /// gives the lock back. Once round, that is, up to where it was let on first. Says whether there was one.
    pub fn let_on_with_a_lock(&mut self) -> bool {
        let polls = &self.polls;
        let stands = |held: &(usize, u128, u128)| polls.let_on.contains(&(held.0, held.2));
        let found = polls
            .held
            .iter()
            .position(|held| !stands(held) && self.holds_what_another_wants(held.0));
        let Some(at) = found else {
            return false;
        };
        let _outside = super::arena::outside();
        let (thread, _, state) = self.polls.held.swap_remove(at);
        self.polls.let_on.push((thread, state));
        true
    }

    /// Whether a thread holds a lock that another one is about to take.
    fn holds_what_another_wants(&self, thread: usize) -> bool {
        use Kind::{CondvarWake, Lock, Read, ReadWait, WriteWait};
        let others = self.alive.iter().filter(|other| **other != thread);
        let pending = others.filter_map(|other| self.tasks[*other].pending);
        let mut wanted = pending.map(|pending| pending.operation).filter(|wanted| {
            matches!(
                wanted.kind,
                Lock | Read | ReadWait | WriteWait | CondvarWake
            )
        });
        wanted.any(|wanted| match &self.objects[wanted.object as usize - 1] {
            Object::Mutex(lock) => lock.holder == Some(thread),
            Object::RwLock(lock) => {
                let mut holders = lock.writer.iter().chain(&lock.readers);
                holders.any(|(holder, _)| *holder == thread)
            }
            _ => false,
        })
    }
}
