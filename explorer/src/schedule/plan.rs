//! How a program is to be explored.

use super::stop::Stop;
use crate::trace::{Dependence, wire};

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
    /// Pieces of the program's code in all runs together, if somebody waits for an answer; each run is taken to pass as
    /// many as the first.
    pub pieces: Option<u64>,
    /// Steps in all runs together, by what they take where there are many threads, if somebody waits for an answer.
    pub effort: Option<u64>,
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
    /// After so many schedules of a program that asks again and again, of orders that differ in looks in vain alone one
    /// is run. An observer misses nothing else.
    pub without_histories: u64,
    /// What may be kept of states, in bytes.
    pub states: usize,
}

/// What a processor passes in some six seconds, of code that isn't optimised.
const PIECES: u64 = 5_000_000_000;

/// What a search of few threads, which takes a bound of 5 million, is far from.
const EFFORT: u64 = 20_000_000;

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds {
            schedules: 50_000,
            fresh_schedules: 2_000,
            steps: 5_000_000,
            steps_a_run: 100_000,
            pieces: Some(PIECES),
            effort: Some(EFFORT),
            samples: 1_000,
            in_all: u64::MAX,
            sample_steps: 1_250_000,
            memory: 128 << 20,
            outcomes: 24 << 20,
            without_states: u64::MAX,
            without_histories: u64::MAX,
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

    /// Orders that differ in looks in vain alone are run once, once the search turns out to be wide.
    pub fn with_histories(self) -> Bounds {
        Bounds {
            without_histories: WIDE,
            ..self
        }
    }

    /// Without a bound of schedules, of steps or of work: somebody waits for as long as it takes. What may be kept in
    /// memory is bounded all the same, and each run.
    pub fn exhaustive() -> Bounds {
        Bounds {
            schedules: u64::MAX,
            fresh_schedules: u64::MAX,
            steps: u64::MAX,
            pieces: None,
            effort: None,
            samples: 0,
            ..Bounds::default()
        }
    }

    /// With bounds that somebody asked for, which all that is tried keeps within.
    pub fn asked_for(schedules: Option<u64>, steps: Option<u64>) -> Bounds {
        let mut bounds = Bounds::default();
        if let Some(schedules) = schedules {
            (bounds.schedules, bounds.fresh_schedules) = (schedules, schedules);
            (bounds.in_all, bounds.pieces, bounds.effort) = (schedules, None, None);
        }
        if let Some(steps) = steps {
            (bounds.steps, bounds.sample_steps) = (steps, 0);
            (bounds.pieces, bounds.effort) = (None, None);
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
