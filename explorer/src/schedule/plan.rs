//! How a program is to be explored, and what comes of it.

use super::assumption::Assumptions;
use super::outcome::Outcome;
use super::stop::Stop;
use crate::trace::answer::Given;
use crate::trace::{Dependence, Site, wire};

/// How a program is explored.
#[derive(Clone, Debug)]
pub struct Plan {
    /// False: brute force, every schedule there is.
    pub reduced: bool,
    /// Request flags for every run, such as `FREE_TIME`.
    pub flags: u32,
    /// Where it is cut.
    pub bounds: Bounds,
    /// Vain looks at one place after which it is found out whether a thread goes round in a circle.
    pub poll_limit: u16,
    /// Threads that let all others go first after so many steps, beside those of which a run shows
    /// that they must.
    pub patience: Vec<(u16, u32)>,
    /// The program is known to keep something between runs: each gets a process.
    pub fresh_process: bool,
    /// Which steps depend on each other.
    pub dependence: Dependence,
    /// Asked for now and then: whether to end at once.
    pub stop: Stop,
}

/// Where an exploration is cut. Counted, not timed: the same on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Schedules in all.
    pub schedules: u64,
    /// Schedules in all where each needs a process of its own.
    pub fresh_schedules: u64,
    /// Steps in all runs together.
    pub steps: u64,
    /// Steps in one run.
    pub steps_a_run: u32,
    /// Random schedules where the search is cut, beyond the bounds.
    pub samples: u64,
    /// Schedules in all, random ones included.
    pub in_all: u64,
    /// Steps that these may take beyond the bound.
    pub sample_steps: u64,
    /// What a search may keep of the states that it isn't done with, in bytes.
    pub memory: usize,
    /// What may be kept of the outcomes, in bytes.
    pub outcomes: usize,
    /// After so many schedules equal states are looked for. An observer sees then of most orders only how they come
    /// to a state that others came to.
    pub without_states: u64,
    /// What may be kept of them, in bytes.
    pub states: usize,
}

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds {
            schedules: 50_000,
            fresh_schedules: 2_000,
            steps: 5_000_000,
            steps_a_run: 100_000,
            samples: 1_000,
            in_all: u64::MAX,
            sample_steps: 1_250_000,
            memory: 128 << 20,
            outcomes: 24 << 20,
            without_states: u64::MAX,
            states: 64 << 20,
        }
    }
}

/// It's worth being done where a search turns out to be wide.
const WIDE: u64 = 1_000;

impl Bounds {
    /// Equal states are looked for once the search turns out to be wide.
    pub fn with_states(self) -> Bounds {
        Bounds {
            without_states: WIDE,
            ..self
        }
    }

    /// With bounds that somebody asked for, which all that is tried keeps within.
    pub fn asked_for(schedules: Option<u64>, steps: Option<u64>) -> Bounds {
        let mut bounds = Bounds::default();
        if let Some(schedules) = schedules {
            (bounds.schedules, bounds.fresh_schedules) = (schedules, schedules);
            bounds.in_all = schedules;
        }
        if let Some(steps) = steps {
            (bounds.steps, bounds.sample_steps) = (steps, 0);
        }
        bounds
    }
}

impl Default for Plan {
    fn default() -> Plan {
        Plan {
            reduced: true,
            flags: wire::FREE_TIME | wire::CAUSELESS,
            bounds: Bounds::default(),
            poll_limit: 4,
            patience: Vec::new(),
            fresh_process: false,
            dependence: Dependence::WHOLE,
            stop: Stop::default(),
        }
    }
}

impl Plan {
    /// How a program is explored that keeps something from run to run, or does what the compiler
    /// can't check: what `unsafe` code writes may lie where no state is compared; or that compares
    /// times by patterns.
    pub fn for_program(keeps_state: bool, has_unsafe: bool, times_matched: bool) -> Plan {
        let hidden = if has_unsafe { wire::STATE_HIDDEN } else { 0 };
        let matched = if times_matched {
            wire::TIMES_MATCHED
        } else {
            0
        };
        let plan = Plan::default();
        Plan {
            flags: plan.flags | hidden | matched,
            fresh_process: keeps_state,
            ..plan
        }
    }
}

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
}

/// Why a search did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The bound of schedules was met.
    Schedules,
    /// The bound of steps was met.
    Steps,
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
