//! States that were reached before: what follows them is not explored twice.
//!
//! Merging equal states and leaving out orders of independent steps don't go together by themselves: what follows a
//! state has races with the way that led to it, and another way has others. So of each state that is done with it's
//! kept what was done below it (Yang, Chen, Gopalakrishnan and Kirby, "Efficient stateful dynamic partial order
//! reduction", 2008), and where a run comes to the state by another way, each of these deeds is compared with that way.
//! Of a deed is known of which threads all that they did before happens before it; of what isn't known so it's taken
//! that it may race.
//!
//! A state is done with for those orders alone that don't begin with a thread that slept in it. It's met again by a run
//! in which the same threads sleep, or, if nobody slept, any (Godefroid 1996).

use super::moves::Moves;
use super::tally::Tally;
use crate::trace::answer::{Decision, Waiting};
use crate::trace::wire::STATE_THREADS;
use crate::trace::{Kind, Operation, Step};
use std::collections::HashMap;

/// After so many runs that tell no state none is asked for any more.
const MOST_SILENT: u32 = 200;
/// As long as so many are kept orders are counted along them.
const MOST_COUNTED: u64 = 40_000;
/// A state that is kept takes about so many bytes beside its deeds.
const BYTES_A_STATE: usize = 112;

/// Something that is done below a state.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Deed {
    pub thread: u16,
    pub operation: Operation,
    /// Of an owner that lets go: how many it leaves. Other results are numbers that hang on the way.
    pub left: Option<u32>,
}

/// A deed, and what happens before it of what was done before the state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Below {
    /// Its place among all deeds.
    deed: u32,
    /// Bits: all that these threads did before.
    after: u64,
    /// Its thread has not begun: what happened before its spawn does so too.
    unborn: bool,
}

/// All that is done below a state: each deed once, in the order of their places.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Deeds(Vec<Below>);

/// A state that is done with.
struct Known {
    below: Deeds,
    /// The orders that go on from it.
    orders: Tally,
}

/// Of a state in which these threads slept, in order.
fn number(state: u128, asleep: &[u16]) -> u128 {
    let mix = |number: u128, thread: &u16| {
        (number ^ (1 + u128::from(*thread))).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
    };
    asleep.iter().fold(state, mix)
}

/// The states that are done with, and all deeds.
#[derive(Default)]
pub struct States {
    /// By their numbers, with those who slept there.
    known: HashMap<u128, Known>,
    deeds: Vec<Deed>,
    places: HashMap<Deed, u32>,
    bytes: usize,
    /// How many were ever kept.
    kept: u64,
    /// Something was met of which nothing is known to be done with.
    off: bool,
    /// A run came to one of them.
    met: bool,
    /// Runs in a row that told no state.
    silent: u32,
}

impl Deed {
    /// What was done by a step.
    pub fn made(step: &Step) -> Deed {
        let left = (step.operation.kind == Kind::OwnerDrop).then_some(step.value);
        Deed {
            thread: step.choice.thread,
            operation: step.operation,
            left,
        }
    }

    /// What a thread waited to do when a run ended.
    pub fn waiting(waiting: &Waiting) -> Deed {
        Deed {
            thread: waiting.thread,
            operation: waiting.operation,
            left: None,
        }
    }
}

impl Deeds {
    fn add(&mut self, new: Below) {
        match self.0.binary_search_by_key(&new.deed, |below| below.deed) {
            // What happens before it in one way need not in another.
            Ok(at) => self.0[at].after &= new.after,
            Err(at) => self.0.insert(at, new),
        }
    }

    /// What takes room in it, in bytes.
    fn bytes(&self) -> usize {
        self.0.capacity() * size_of::<Below>()
    }
}

impl States {
    /// What is done below the state with this number, and how many orders there are, if it's done with and nobody slept
    /// there who doesn't sleep here. Where more sleep here there are fewer orders, nobody knows how many: so that is
    /// taken only once there are too many states for orders to be worth being counted.
    pub fn meet(&mut self, state: u128, decision: &Decision) -> Option<(Deeds, Tally)> {
        let can_move = |thread: &&u16| decision.enabled.contains(thread);
        let asleep: Vec<u16> = decision.sleep.iter().filter(can_move).copied().collect();
        let with = |known: &Known| (known.below.clone(), known.orders.clone());
        let mut met = self.known.get(&number(state, &asleep)).map(with);
        if met.is_none() && self.kept > MOST_COUNTED {
            met = self.known.get(&number(state, &[])).map(with);
            met.iter_mut().for_each(|(_, orders)| orders.lose());
        }
        self.met |= met.is_some();
        met
    }

    /// A state is done with.
    pub fn keep(
        &mut self,
        state: u128,
        asleep: &[u16],
        (mut below, orders): (Deeds, Tally),
        room: usize,
    ) {
        if self.off || self.bytes > room {
            return;
        }
        below.0.shrink_to_fit();
        self.bytes += BYTES_A_STATE + below.bytes() + orders.bytes();
        self.kept += 1;
        let known = Known { below, orders };
        self.known.insert(number(state, asleep), known);
    }

    /// From now on nothing is taken for done with.
    pub fn give_up(&mut self) {
        self.off = true;
        self.known.clear();
    }

    /// How many were done with, if any of them was met again: also where that was given up later.
    pub fn met(&self) -> Option<u64> {
        self.met.then_some(self.kept)
    }

    /// Whether states are worth being asked for: not where nothing is taken for done with, or the program's states
    /// can't be told.
    pub fn are_wanted(&self) -> bool {
        !self.off && self.silent < MOST_SILENT
    }

    /// A run was made that was to tell its states; it `told` some, or none.
    pub fn heard(&mut self, told: bool) {
        self.silent = if told { 0 } else { self.silent + 1 };
    }

    /// The deeds below a state, each with bits for the threads of which all that they did before happens before it.
    pub fn all(&self, below: &Deeds) -> Vec<(Deed, u64)> {
        let deed = |below: &Below| (self.deeds[below.deed as usize], below.after);
        below.0.iter().map(deed).collect()
    }

    /// Notes something that a thread does in a state, or waits to do there when a run ends.
    pub fn note(&mut self, below: &mut Deeds, deed: Deed) {
        if deed.thread >= STATE_THREADS {
            return self.give_up();
        }
        if deed.operation.kind == Kind::Start {
            return;
        }
        let next = self.deeds.len() as u32;
        let place = *self.places.entry(deed).or_insert(next);
        if place == next {
            self.deeds.push(deed);
        }
        below.add(Below {
            deed: place,
            after: 1 << deed.thread,
            unborn: false,
        });
    }

    /// Takes into what is below a state all that is below one of those that follow it, by this step. `here` and
    /// `there`: who can move in the two.
    pub fn take_up(
        &mut self,
        above: &mut Deeds,
        below: &Deeds,
        step: &Step,
        here: &Moves,
        there: &Moves,
    ) {
        let by = step.choice.thread;
        if by >= STATE_THREADS {
            return self.give_up();
        }
        self.note(above, Deed::made(step));
        let joined = match step.operation.kind {
            Kind::Join if step.operation.object <= STATE_THREADS.into() => {
                1 << (step.operation.object - 1)
            }
            _ => 0,
        };
        for &Below {
            deed,
            mut after,
            mut unborn,
        } in &below.0
        {
            let thread = self.deeds[deed as usize].thread;
            if after >> by & 1 == 1 {
                after |= joined;
            }
            if thread == by {
                unborn |= step.operation.kind == Kind::Start;
            } else if unborn && here.status(thread).is_none() && there.status(thread).is_some() {
                // It was spawned behind this step, by the same thread.
                (after, unborn) = (after | 1 << by, false);
            }
            above.add(Below {
                deed,
                after,
                unborn,
            });
        }
    }
}
