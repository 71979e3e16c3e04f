//! Which operations depend on each other: one table, an entry a line, for the child's sleep sets and the grader's race
//! analysis. Uses only [`crate::operation`].
//!
//! Two things are not in the table. That the end of the process keeps others from what they would still do: the search
//! lets each that could move go before it. And a cause that takes an index which steps don't carry: a `Start`
//! comes after the step of its parent (`value`) whose index is `extra` - 1.

// Named by path, as the grader takes this file in from another folder.
mod conditions;
mod table;

use crate::operation::Kind::{self, *};
use crate::operation::{Operation, Relation, Response, Step};
pub use table::ENTRIES;
use table::{MEETS, PAIRS, PROGRAM, RACES, TABLE};

/// The dependence relation, whole or (for tests of the tests) without one entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dependence {
    live: u128,
}

impl Dependence {
    pub const WHOLE: Dependence = Dependence { live: u128::MAX };

    /// The relation with the entry of this number broken.
    pub fn without(entry: usize) -> Dependence {
        Dependence {
            live: !(1 << entry),
        }
    }

    /// How a step bears on a later one of another thread.
    pub fn relation(self, earlier: &Step, later: &Step) -> Relation {
        self.strongest(&Seen::made(earlier, false), &Seen::made(later, true))
    }

    /// How a step bears on what another thread waits to do; as no result is known yet, whatever may race does.
    pub fn relation_to_waiting(self, earlier: &Step, thread: u16, waiting: &Operation) -> Relation {
        self.strongest(&Seen::made(earlier, false), &Seen::waiting(thread, waiting))
    }

    /// Whether what a sleeping thread waits to do may differ after this step: then it wakes. `queued` is the number of
    /// messages in the step's channel after it (0 where it has none).
    pub fn conflicts(self, thread: u16, waiting: &Operation, made: &Step, queued: usize) -> bool {
        let entries =
            PAIRS[waiting.kind as usize][made.operation.kind as usize] & RACES & self.live;
        if entries == 0 || commutes_here(waiting, made, queued) {
            return false;
        }
        holds(
            entries,
            &Seen::made(made, false),
            &Seen::waiting(thread, waiting),
        )
    }

    fn strongest(self, earlier: &Seen, later: &Seen) -> Relation {
        let entries =
            PAIRS[earlier.operation.kind as usize][later.operation.kind as usize] & self.live;
        if entries == 0 {
            Relation::Independent
        } else if holds(entries & RACES, earlier, later) {
            Relation::Races
        } else if holds(entries & !RACES, earlier, later) {
            Relation::Enables
        } else {
            Relation::Independent
        }
    }
}

/// Where steps of two kinds can bear on each other at all, so that a search looks for them only there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meeting {
    Never,
    /// Where they share a number: an object's, a second object's, or 1 + the thread's index.
    InObject,
    /// Anywhere in the program.
    InProgram,
}

/// What a kind of operation can meet others by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Meets {
    pub by_object: bool,
    pub by_second: bool,
    pub by_thread: bool,
    pub in_program: bool,
}

/// What operations of this kind can meet others by: only there they need to be looked for.
pub fn meets(kind: Kind) -> Meets {
    MEETS[kind as usize]
}

/// Where a step of kind `earlier` can bear on one of kind `later`.
pub fn meeting(earlier: Kind, later: Kind) -> Meeting {
    match PAIRS[earlier as usize][later as usize] {
        0 => Meeting::Never,
        entries if entries & PROGRAM != 0 => Meeting::InProgram,
        _ => Meeting::InObject,
    }
}

/// Whether one of these entries holds between the two.
fn holds(mut entries: u128, earlier: &Seen, later: &Seen) -> bool {
    while entries != 0 {
        let entry = &TABLE[entries.trailing_zeros() as usize];
        entries &= entries - 1;
        if entry.holds(earlier, later) || (entry.race && entry.holds(later, earlier)) {
            return true;
        }
    }
    false
}

/// Pairs that depend on each other in general, but not while there are messages to spare.
fn commutes_here(waiting: &Operation, made: &Step, queued: usize) -> bool {
    match (waiting.kind, made.operation.kind) {
        // A `try_send` that finds no room would find some after a receive.
        (TryRecv | RecvTimeout, Send | TrySend) => made.response != Response::Full && queued > 1,
        (TryRecv | RecvTimeout, DropSender) => queued > 0,
        _ => false,
    }
}

/// An operation with as much of its result as is known.
struct Seen<'a> {
    thread: u16,
    operation: &'a Operation,
    result: Option<&'a Step>,
    later: bool,
}

impl<'a> Seen<'a> {
    fn made(step: &'a Step, later: bool) -> Seen<'a> {
        Seen {
            thread: step.choice.thread,
            operation: &step.operation,
            result: Some(step),
            later,
        }
    }

    fn waiting(thread: u16, operation: &'a Operation) -> Seen<'a> {
        Seen {
            thread,
            operation,
            result: None,
            later: true,
        }
    }

    /// It ended so, or still may.
    fn may(&self, response: Response) -> bool {
        self.result.is_none_or(|step| step.response == response)
    }

    /// It is known to have ended so.
    fn did(&self, response: Response) -> bool {
        self.result.is_some_and(|step| step.response == response)
    }

    fn value(&self) -> Option<u32> {
        self.result.map(|step| step.value)
    }

    fn extra(&self) -> Option<u32> {
        self.result.map(|step| step.extra)
    }
}
