//! What was seen of a program.

use super::remarks::Remarks;
use super::tally::Unmet;
use super::violation::Violation;
use crate::build::{Diagnostic, Unfollowed};
use crate::process::Limit;
use crate::schedule::Schedule;
use crate::source::{Call, Function};
use crate::trace::story::Story;
use std::collections::{BTreeMap, BTreeSet};

/// All that is known of a learner's program when it is judged.
#[derive(Clone, Debug)]
pub enum Evidence {
    /// The compiler refused it, for these errors; never empty.
    Refused(Vec<Diagnostic>),
    /// The compiler itself met this limit.
    CompilerExceeded(Limit),
    /// It uses this, so that it can't be run under schedules at all; never empty.
    NotFollowed(Vec<Unfollowed>),
    /// It was run under schedules.
    Explored(Box<Explored>),
}

/// What all its schedules showed.
#[derive(Clone, Debug)]
pub struct Explored {
    /// How many were run, and how many of them were right.
    pub coverage: Coverage,
    /// What they come to.
    pub finding: Finding,
    /// How many of them don't meet each requirement, by its place among those that they were checked for.
    pub violated: BTreeMap<usize, u64>,
    /// Those of which a run that ended early doesn't tell.
    pub untold: BTreeSet<usize>,
    /// What else is wrong, in other orders than the run that tells of it.
    pub others: Vec<Other>,
    /// The run that tells of it: of those that are alike, the simplest.
    pub story: Story,
    /// The schedule that leads to it.
    pub schedule: Schedule,
    /// What is worth saying beside the verdict.
    pub remarks: Remarks,
    /// The call that was run, where it wasn't the program as it stands.
    pub call: Option<(Function, Call)>,
    /// Whether what is wrong of what the call gave is the same in other calls, where other things are wanted.
    pub is_unheeding: bool,
}

/// What is wrong with some orders beside what is told of all.
#[derive(Clone, Debug)]
pub struct Other {
    /// What it is.
    pub violation: Violation,
    /// In how many orders.
    pub count: u64,
    /// The simplest run that shows it.
    pub story: Story,
}

/// How much of a program was seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Coverage {
    /// Schedules that were run to their end.
    pub schedules: u64,
    /// Those with nothing wrong, and with the messages that are wanted.
    pub right: u64,
    /// Those with nothing wrong but that they are beside the lesson, where none is right.
    pub beside: u64,
    /// Those that end like the run that is told of, and print the same where that is the fault.
    pub alike: u64,
    /// Whether the search came to its end.
    pub searched: bool,
    /// Whether there are no others that differ: a proof.
    pub complete: bool,
    /// How many schedules were run of a call that has more, where the program itself has none but these.
    pub of_a_wider_call: Option<u64>,
    /// If not: whether there are no others in which a thread that has made so many steps lets all
    /// others go first.
    pub fair: Option<u32>,
    /// Whether orders of hash maps are among what differs.
    pub hash_maps: bool,
    /// Whether somebody asked for an end before it came.
    pub stopped: bool,
}

impl Coverage {
    /// No more certain than this other one, of a call of the same program.
    pub fn no_more_certain_than(self, call: Coverage) -> Self {
        let fair = match (self.complete, call.complete) {
            (true, _) => call.fair,
            (_, true) => self.fair,
            _ => self.fair.zip(call.fair).map(|(own, other)| own.max(other)),
        };
        let is_wider = self.complete && !call.searched;
        Self {
            searched: self.searched && call.searched,
            complete: self.complete && call.complete,
            fair,
            of_a_wider_call: self.of_a_wider_call.or(is_wider.then_some(call.schedules)),
            ..self
        }
    }
}

/// What all schedules of a program come to.
#[derive(Clone, Debug)]
pub enum Finding {
    /// Nothing is wrong in any of them.
    Right,
    /// None of them meets all requirements: this is what the one that is told of doesn't meet.
    Wrong(Unmet),
    /// Some of them don't meet this; the other story is of one that is right.
    Luck(Unmet, Box<Story>),
    /// The output has nothing to do with any message.
    NothingCrossed {
        /// Whether messages travelled at all.
        travelled: bool,
        /// The lines of the output, from 0, that were others with other messages, where that is known of all.
        moved: Option<Vec<usize>>,
    },
    /// It works, but can't be called as the lesson asks for.
    NotCallable(Function),
    /// Nothing was wrong with it until somebody asked for an end.
    Stopped,
    /// This can't be followed, so nothing is judged; never empty.
    NotFollowed(Vec<Unfollowed>),
}
