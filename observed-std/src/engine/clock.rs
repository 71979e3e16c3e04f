//! Virtual time. It stands still while threads can go on; when nothing else can be done, it moves on to the next
//! deadline. Where time is free, a finite deadline may pass at any moment, and whoever reads the clock again may find
//! that every deadline has passed.

use super::operation::{Kind, Outcome};
use super::state::{Engine, NEVER, Pending, Time, engine};
use super::wire::{CLOCK_SEEN, FREE_TIME};
use std::time::Duration;

/// What a reading of the clock adds where time is free; doubled with every reading that nothing came of.
const TICK: Time = 1_000;
/// How far ahead "every deadline has passed" is: a day.
const JUMP: Time = 86_400_000_000_000;
/// Longer waits than this (about 292 years) have no end.
const LONGEST: u128 = 1 << 63;

/// When a wait that begins now ends.
pub fn deadline(wait: Duration) -> Time {
    match wait.as_nanos() {
        nanos if nanos >= LONGEST => NEVER,
        nanos => engine().clock.saturating_add(nanos as Time),
    }
}

impl Engine {
    /// Where time is free, a second reading has two outcomes; after as many vain ones as polls are allowed
    /// only the later.
    pub fn clock_ways(&self, thread: usize, pending: &Pending) -> u16 {
        let again = self.has(FREE_TIME) && self.clock_reads > 0;
        if again && !self.looked_often(thread, pending.site) {
            2
        } else {
            1
        }
    }

    /// Moves time on to the next deadline that a thread waits for, if there is one.
    pub fn advance(&mut self) -> bool {
        if self.has(FREE_TIME) {
            return false;
        }
        let waiting = self
            .alive
            .iter()
            .filter_map(|thread| self.tasks[*thread].pending);
        let next = waiting
            .map(|pending| pending.deadline)
            .filter(|deadline| *deadline > self.clock)
            .min();
        match next {
            None | Some(NEVER) => false,
            Some(next) => {
                self.clock = next;
                self.time_advanced = true;
                true
            }
        }
    }
}

/// Reads the clock: an operation, since loops are bounded by it.
#[track_caller]
pub fn read() -> Time {
    let site = super::schedule::caller();
    let turn = super::schedule::announce_until(Kind::Clock, 0, 0, 0, NEVER, site);
    let engine = engine();
    engine.note(CLOCK_SEEN);
    let current = engine.current;
    let spent = engine.looked_often(current, site);
    let reads = engine.clock_reads;
    engine.clock_reads += 1;
    let jumps = turn.variant == 1 || (spent && engine.has(FREE_TIME) && reads > 0);
    if jumps {
        engine.clock = engine.clock.saturating_add(JUMP);
    } else if engine.has(FREE_TIME) || engine.polls.vain_steps > 0 {
        engine.clock = engine
            .clock
            .saturating_add(TICK << engine.polls.vain_steps.min(40));
    }
    let now = engine.clock;
    super::schedule::made(
        if jumps {
            Outcome::TimedOut
        } else {
            Outcome::Done
        },
        0,
        0,
    );
    now
}
