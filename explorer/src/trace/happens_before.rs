//! Happens-before: what a thread can know of what others have done, by messages, joins, locks,
//! atomics and the like, and not by having been slower.
//!
//! A clock counts, for every thread, how many of its steps are known (Mattern 1989). What two
//! threads merely print one after the other, or send into the same channel, tells neither of them
//! anything: so this is less than the order that a search goes by.
//!
//! Every run of a search is asked for it, so it stands in the crate that is optimised in a learner's build.

use super::{Kind, Response, Step};
use std::collections::BTreeMap;

/// How many steps of each thread are known, by thread; none where it is shorter.
pub type Clock = Vec<u32>;

/// Goes through a run and calls `look` with each step and its clock, the step itself included.
pub fn follow(steps: &[Step], look: &mut dyn FnMut(&Step, &Clock)) {
    let mut known = Known::default();
    // A thread begins with what its parent knew at the step after which it spawned it.
    let parents = steps.iter().filter_map(parent);
    let mut at_spawns: BTreeMap<usize, Clock> =
        parents.map(|index| (index, Clock::new())).collect();
    for (index, step) in steps.iter().enumerate() {
        let spawned = parent(step).and_then(|parent| at_spawns.get(&parent));
        let clock = known.learn(step, spawned);
        look(step, &clock);
        if let Some(there) = at_spawns.get_mut(&index) {
            there.clone_from(&clock);
        }
        known.threads.insert(step.choice.thread, clock);
    }
}

/// The index of the step after which this thread, which begins here, was spawned.
pub fn parent(step: &Step) -> Option<usize> {
    let begins = step.operation.kind == Kind::Start;
    begins.then_some(step.extra as usize)?.checked_sub(1)
}

/// Whether who has this clock knows the step that is its thread's `count`th, from 1.
pub fn knows(clock: &Clock, thread: u16, count: u32) -> bool {
    clock
        .get(thread as usize)
        .is_some_and(|known| *known >= count)
}

/// By what a thread learns of others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Via {
    /// A message that was sent.
    Message(u32),
    /// A message that was taken.
    Taken(u32),
    /// Senders of a channel that were dropped.
    Dropped(u32),
    /// A receiver that was dropped.
    ReceiverDropped(u32),
    /// A thread that is over.
    Over(u32),
    /// The threads of a scope that are over.
    Scope(u32),
    /// A lock, atomic, condvar, barrier or cell.
    Shared(u32),
    /// A thread's park token.
    Token(u32),
    /// The count of an `Arc`'s owners.
    Owners(u32),
}

/// No step has more.
type Places = [Option<Via>; 2];

fn one(place: Via) -> Places {
    [Some(place), None]
}

#[derive(Default)]
struct Known {
    threads: BTreeMap<u16, Clock>,
    places: BTreeMap<Via, Clock>,
}

impl Known {
    fn learn(&mut self, step: &Step, spawned: Option<&Clock>) -> Clock {
        let thread = step.choice.thread;
        let before = self.threads.remove(&thread);
        let mut clock = before.or_else(|| spawned.cloned()).unwrap_or_default();
        for place in learns_from(step).into_iter().flatten() {
            if let Some(there) = self.places.get(&place) {
                join(&mut clock, there);
            }
        }
        let own = thread as usize;
        if clock.len() <= own {
            clock.resize(own + 1, 0);
        }
        clock[own] += 1;
        for place in leaves_at(step).into_iter().flatten() {
            join(self.places.entry(place).or_default(), &clock);
        }
        clock
    }
}

fn join(clock: &mut Clock, other: &Clock) {
    if clock.len() < other.len() {
        clock.resize(other.len(), 0);
    }
    for (own, theirs) in clock.iter_mut().zip(other) {
        *own = (*own).max(*theirs);
    }
}

/// Where a step learns of others.
fn learns_from(step: &Step) -> Places {
    let (object, second) = (step.operation.object, step.operation.second);
    match (step.operation.kind, step.response) {
        (kind, Response::Done) if kind.takes() => one(Via::Message(step.value)),
        (kind, Response::Disconnected) if kind.takes() => one(Via::Dropped(object)),
        (kind, Response::Failed) if kind.sends() => one(Via::ReceiverDropped(object)),
        (kind, Response::Done) if kind.sends() && step.extra > 0 => one(Via::Taken(step.extra - 1)),
        (Kind::SendTaken, Response::Failed) => one(Via::ReceiverDropped(object)),
        (Kind::SendTaken, _) => one(Via::Taken(step.value)),
        (Kind::Join, _) | (Kind::IsFinished, Response::Done) => one(Via::Over(object)),
        (Kind::ScopeEnd, _) => one(Via::Scope(object)),
        (Kind::Park | Kind::ParkTimeout, _) => one(Via::Token(object)),
        (kind, _) if kind.shares() => shared(object, second),
        (kind, _) if counts_owners(kind) => one(Via::Owners(object)),
        _ => [None, None],
    }
}

/// Where others may learn of a step.
fn leaves_at(step: &Step) -> Places {
    let (object, second) = (step.operation.object, step.operation.second);
    match (step.operation.kind, step.response) {
        (kind, Response::Done) if kind.sends() => one(Via::Message(step.value)),
        (kind, Response::Done) if kind.takes() => one(Via::Taken(step.value)),
        (Kind::DropSender, _) => one(Via::Dropped(object)),
        (Kind::DropReceiver, _) => one(Via::ReceiverDropped(object)),
        (Kind::Finish | Kind::Exit, _) => [Some(Via::Over(object)), Some(Via::Scope(second))],
        (Kind::Unpark, _) => one(Via::Token(object)),
        (kind, _) if kind.shares() => shared(object, second),
        (kind, _) if counts_owners(kind) => one(Via::Owners(object)),
        _ => [None, None],
    }
}

/// An object, and a second one where there is one.
fn shared(object: u32, second: u32) -> Places {
    [object, second].map(|object| (object > 0).then_some(Via::Shared(object)))
}

/// Operations by which owners of an `Arc` come, go or are counted.
fn counts_owners(kind: Kind) -> bool {
    use Kind::*;
    matches!(
        kind,
        OwnerClone | OwnerDrop | OwnersLook | OwnersAlone | Upgrade | WeakClone | WeakDrop
    )
}
