//! What is asked about: whether earlier steps bear on it.

use crate::trace::{Dependence, Kind, Operation, Relation, Step};

/// A step that was made, or the operation a thread waits with when the run
/// ended.
#[derive(Clone, Copy)]
pub enum Later<'s> {
    Made(&'s Step),
    /// A step that all that was before it made possible, and not its operation alone.
    Late(&'s Step),
    Waiting(u16, &'s Operation),
}

impl Later<'_> {
    pub fn thread(&self) -> u16 {
        match *self {
            Later::Made(step) | Later::Late(step) => step.choice.thread,
            Later::Waiting(thread, _) => thread,
        }
    }

    /// How an earlier step bears on it. The end of the process bears on nothing that waits: that
    /// all who could move may move before it is seen to by the search, and other races must not
    /// hide behind it.
    pub fn relation_to(&self, earlier: &Step, dependence: Dependence) -> Relation {
        match *self {
            Later::Made(step) | Later::Late(step) => dependence.relation(earlier, step),
            Later::Waiting(..)
                if matches!(earlier.operation.kind, Kind::MainExit | Kind::Abort) =>
            {
                Relation::Independent
            }
            Later::Waiting(thread, operation) => {
                dependence.relation_to_waiting(earlier, thread, operation)
            }
        }
    }

    pub fn operation(&self) -> &Operation {
        match *self {
            Later::Made(step) | Later::Late(step) => &step.operation,
            Later::Waiting(_, operation) => operation,
        }
    }
}
