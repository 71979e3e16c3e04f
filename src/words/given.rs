//! What was the same in every run although it needn't be, in words.

use super::report::Place;
use crate::picture::json::objects;
use crate::trace::Site;
use crate::trace::answer::Given;

/// Something that the program looked at and that was the same in all runs.
#[derive(Clone, Debug)]
pub struct GivenReport {
    /// A word for it.
    pub what: &'static str,
    /// What is taken for granted, as a sentence goes on after "given that".
    pub sentence: &'static str,
    /// Where a run looked at it first.
    pub place: Place,
}

objects! {
    GivenReport { what, sentence, place: flat }
}

impl GivenReport {
    /// Of what runs noted.
    pub(super) fn of(&(what, site): &(Given, Site)) -> GivenReport {
        GivenReport {
            what: name(what),
            sentence: sentence(what),
            place: site.into(),
        }
    }
}

/// The word for it in a report's fields.
fn name(given: Given) -> &'static str {
    match given {
        Given::Elapsed => "elapsed",
        Given::Entangled => "elapsed between several",
        Given::Orderings => "orderings",
        Given::Date => "date",
        Given::Parallelism => "parallelism",
        Given::Environment => "environment",
        Given::Arguments => "arguments",
        Given::Process => "process",
        Given::Threads => "thread ids",
        Given::Calls => "system calls",
        Given::Addresses => "addresses",
    }
}

/// What is taken for granted, as a sentence goes on after "given that".
fn sentence(given: Given) -> &'static str {
    match given {
        Given::Elapsed => {
            "the time that passes is what was tried: it is used as a number here, or compared by a pattern"
        }
        Given::Entangled => {
            "the times that pass are what was tried: more than two readings of the clock hang together here"
        }
        Given::Orderings => "atomics are sequentially consistent: this is ordered less",
        Given::Date => "the first look at the date shows 1 January 2026, and nobody sets the clock",
        Given::Parallelism => "4 threads run at a time",
        Given::Environment => {
            "the environment holds a few variables, such as PATH and HOME, with the values that they have here"
        }
        Given::Arguments => "the program's arguments, its own path and its folder are as here",
        Given::Process => "the process has the number that it has here",
        Given::Calls => {
            "files, processes and the network are reached by std's own functions alone: this system doesn't let \
             anything else be noticed"
        }
        Given::Addresses => {
            "values lie where they lie here: what is printed hangs on their addresses, which are others in each run of \
             the program itself"
        }
        Given::Threads => "threads are numbered from 1 in the order in which they are started",
    }
}
