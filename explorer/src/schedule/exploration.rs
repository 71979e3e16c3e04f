//! What comes of exploring a program.

use super::assumption::Assumptions;
use super::outcome::Outcome;
use crate::trace::Site;
use crate::trace::answer::Given;

/// What was found.
#[derive(Clone, Debug)]
pub struct Exploration {
    /// Schedules that came to an end of the program's own; those of `outcomes` add up to it.
    pub schedules: u64,
    /// Of these, how many were taken at random after the search was cut.
    pub sampled: u64,
    /// Runs that were left off, since all that they could have shown was seen.
    pub pruned: u64,
    /// Steps in all runs, starts again included.
    pub steps: u64,
    /// Every schedule that differs was run.
    pub complete: bool,
    /// If not that: every schedule that differs and in which a thread that has made so many steps
    /// lets all others go first.
    pub fair: Option<u32>,
    /// Why not, if it isn't.
    pub cut: Option<Cut>,
    /// The bound of schedules or of steps, if that is why.
    pub bound: Option<u64>,
    /// What a run did last that met one of its limits.
    pub cut_at: Option<Site>,
    /// Where threads go round in circles as long as nothing changes.
    pub circles: Vec<Site>,
    /// In the order in which they were found.
    pub outcomes: Vec<Outcome>,
    /// What was taken for granted, as no run showed otherwise.
    pub assumptions: Assumptions,
    /// All bits that any run's notes had.
    pub notes: u32,
    /// Where orders of hash maps were looked at of which not all were tried.
    pub some_orders: Vec<Site>,
    /// Where a hash was used as a random number.
    pub random: Option<Site>,
    /// What the program looked at that was the same in all runs, each with the place of a first look.
    pub given: Vec<(Given, Site)>,
    /// How often the search started again with better assumptions.
    pub restarts: u32,
    /// How many states were done with, where equal ones were looked for and met: what follows one of them was run
    /// once, and `schedules` are those that were run.
    pub states: Option<u64>,
    /// Then also how many orders there are that differ, those included that were not run, where they could be counted
    /// along the states.
    pub orders: Option<u64>,
}

/// Why a search did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The bound of schedules was met.
    Schedules,
    /// The bound of steps was met.
    Steps,
    /// The bound of what the program may compute was met.
    Work,
    /// Some runs met a limit of steps, output, threads, memory or time, so that what would have
    /// followed isn't known.
    Limits,
    /// The bound of what a search may keep of its states was met.
    Memory,
    /// The bound of what may be kept of the outcomes was met.
    Outcomes,
    /// Somebody asked for it.
    Stopped,
    /// Runs by the same schedule differ.
    Unrepeatable,
    /// Runs went on to show that the search had taken something for granted that wasn't so.
    Restarts,
    /// Something can't be followed.
    Unfollowed,
    /// Of hash maps with many keys not all orders were tried.
    Orders,
    /// A hash was used as a random number, which is the same always here.
    Random,
    /// Several runs took so long or so much memory that they were killed; each takes its time.
    Killed,
    /// How much time passed was used as a number: other times may show more.
    Clock,
    /// What is printed hangs on where values lie in memory, which is the same always here.
    Addresses,
    /// Atomics are ordered so weakly that more may be shown than what was explored.
    Orderings,
}

/// How far an exploration has come.
#[derive(Clone, Copy, Debug, Default)]
pub struct Progress {
    /// Schedules so far; falls to 0 where the search starts again.
    pub schedules: u64,
    /// Outcomes so far.
    pub outcomes: usize,
}

impl Cut {
    /// Whether random schedules can tell more.
    pub(super) fn leaves_room(self) -> bool {
        matches!(self, Cut::Schedules | Cut::Steps | Cut::Memory)
    }
}

impl Exploration {
    /// Where the program looked at this, if it did and it was the same in all runs.
    pub fn given_at(&self, what: Given) -> Option<Site> {
        let found = self.given.iter().find(|(known, _)| *known == what);
        found.map(|(_, site)| *site)
    }

    /// Whether any run's notes had this bit.
    pub fn noted(&self, bit: u32) -> bool {
        self.notes & bit != 0
    }
}
