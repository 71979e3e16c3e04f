//! What was the same in every run although it needn't be.

use super::place::Place;
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
    pub(super) fn of(what: Given, site: Site, sentence: &'static str) -> GivenReport {
        GivenReport {
            what: name(what),
            sentence,
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
