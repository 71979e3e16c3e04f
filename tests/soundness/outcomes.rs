//! What a program can come to, as a set, found in one way or another.

use crate::histories::Histories;
use crate::real_std::Outcome;
use rivulets::build::Observed;
use rivulets::explore::Explorer;
use rivulets::schedule::{Bounds, Cut, Exploration, Observer, Plan, Progress, Seen};
use rivulets::trace::{Dependence, End, Ending, Kind, Step, wire};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// Nothing can go on, or nothing but polls: real threads then are killed.
pub const STUCK: &str = "stuck";

/// A reduced search that is longer is given up.
const MOST: u64 = 100_000;

/// What was found.
#[derive(Clone, Debug)]
pub struct Found {
    pub outcomes: BTreeSet<Outcome>,
    /// The same with how many threads had ended by a panic, which real threads don't show.
    pub with_panics: BTreeSet<(Outcome, usize)>,
    /// Schedules that were run, pruned ones included.
    pub runs: u64,
    pub pruned: u64,
    /// The search came to its end.
    pub complete: bool,
    /// Why not.
    pub trouble: String,
}

/// Every schedule that differs.
pub fn reduced(observed: Observed) -> Found {
    explored(&observed, plan(true, MOST, 0))
}

/// Every schedule, those of an `Arc`'s owners among them, whether they can be told apart or not;
/// gives up after so many.
pub fn brute(observed: Observed, most: u64) -> Found {
    explored(&observed, with_all_owners(plan(false, most, 0)))
}

/// Of these, every schedule that differs.
pub fn reduced_with_all_owners(observed: Observed) -> Found {
    explored(&observed, with_all_owners(plan(true, MOST, 0)))
}

fn with_all_owners(plan: Plan) -> Plan {
    Plan {
        flags: plan.flags | wire::OWNERS_MATTER,
        ..plan
    }
}

/// Every schedule in which deadlines pass only when nothing else can happen, in their order.
pub fn in_time(observed: Observed, reduced: bool, most: u64) -> Found {
    explored(
        &observed,
        Plan {
            flags: 0,
            ..plan(reduced, most, 0)
        },
    )
}

/// Every schedule in which these threads let all others go first after so many steps.
pub fn fair(observed: Observed, reduced: bool, patience: &[(u16, u32)], most: u64) -> Found {
    explored(
        &observed,
        Plan {
            patience: patience.to_vec(),
            ..plan(reduced, most, 0)
        },
    )
}

/// So many random schedules.
pub fn sampled(observed: Observed, samples: u64) -> Found {
    explored(&observed, plan(true, 1, samples))
}

/// Every schedule in which nothing returns without cause.
pub fn brute_with_causes(observed: Observed, most: u64) -> Found {
    explored(
        &observed,
        Plan {
            flags: wire::FREE_TIME,
            ..plan(false, most, 0)
        },
    )
}

/// Of these, every schedule that differs, by the whole dependence table.
pub fn reduced_with_causes(observed: Observed) -> Found {
    explored(
        &observed,
        Plan {
            flags: wire::FREE_TIME,
            ..plan(true, MOST, 0)
        },
    )
}

/// The same with an entry of the dependence table broken on the grader's side.
pub fn reduced_without(observed: Observed, entry: usize) -> Found {
    let dependence = Dependence::without(entry);
    explored(
        &observed,
        Plan {
            flags: wire::FREE_TIME,
            dependence,
            ..plan(true, MOST, 0)
        },
    )
}

/// Where equal states are looked for from the second schedule on.
pub fn merged(observed: Observed) -> Found {
    let plan = plan(true, MOST, 0);
    let bounds = Bounds {
        without_states: 1,
        ..plan.bounds
    };
    explored(&observed, Plan { bounds, ..plan })
}

/// What all schedules that differ come to, be it in looks in vain alone, with so many of them before it is found out
/// whether a thread goes round in a circle.
pub fn with_vain_looks(
    observed: &Observed,
    poll_limit: u16,
    most: u64,
) -> Option<(u64, Histories)> {
    let plan = plan(true, most, 0);
    histories(observed, Plan { poll_limit, ..plan })
}

/// What those come to of which no two differ in looks in vain alone, from the second schedule on.
pub fn without_vain_looks(observed: &Observed, most: u64) -> Option<(u64, Histories)> {
    let plan = plan(true, most, 0);
    let bounds = Bounds {
        without_histories: 1,
        ..plan.bounds
    };
    histories(observed, Plan { bounds, ..plan })
}

/// How many schedules were run, and what they come to; none if the search was cut.
fn histories(observed: &Observed, plan: Plan) -> Option<(u64, Histories)> {
    let mut histories = Histories::default();
    let mut explorer = Explorer::of(observed).by(plan);
    let found = explorer.explore_before(&mut histories);
    let found = found.unwrap_or_else(|gone| panic!("{gone:?}"));
    found.complete.then_some((found.schedules, histories))
}

fn plan(reduced: bool, schedules: u64, samples: u64) -> Plan {
    let bounds = Bounds {
        schedules,
        samples,
        steps: u64::MAX,
        ..Bounds::default()
    };
    Plan {
        reduced,
        bounds,
        ..Plan::default()
    }
}

fn explored(observed: &Observed, plan: Plan) -> Found {
    let mut panics = Panics::default();
    match Explorer::of(observed).by(plan).explore_before(&mut panics) {
        Ok(exploration) => Found::of(&exploration, panics.0),
        Err(gone) => Found {
            outcomes: BTreeSet::new(),
            with_panics: BTreeSet::new(),
            runs: 0,
            pruned: 0,
            complete: false,
            trouble: format!("{gone:?}"),
        },
    }
}

impl Found {
    /// The search was cut, and not for its size.
    pub fn is_broken(&self) -> bool {
        !self.complete && self.trouble != format!("{:?}", Cut::Schedules)
    }

    fn of(exploration: &Exploration, with_panics: BTreeSet<(Outcome, usize)>) -> Found {
        let outcomes = exploration.outcomes.iter();
        Found {
            outcomes: outcomes
                .map(|outcome| outcome_of(outcome.ending, &outcome.stdout))
                .collect(),
            with_panics,
            runs: exploration.schedules + exploration.pruned,
            pruned: exploration.pruned,
            complete: exploration.complete || exploration.fair.is_some(),
            trouble: exploration
                .cut
                .map_or(String::new(), |cut| format!("{cut:?}")),
        }
    }
}

/// Counts the panics of each run.
#[derive(Default)]
struct Panics(BTreeSet<(Outcome, usize)>);

impl Observer for Panics {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn saw(&mut self, seen: &Seen) {
        let is_panic = |step: &&Step| step.operation.kind == Kind::Panic;
        let outcome = outcome_of(seen.run.ending, &seen.run.stdout);
        self.0
            .insert((outcome, seen.steps.iter().filter(is_panic).count()));
    }

    fn start_again(&mut self) {
        self.0.clear();
    }
}

fn outcome_of(ending: Ending, stdout: &[u8]) -> Outcome {
    Outcome {
        end: end(ending),
        stdout: String::from_utf8_lossy(stdout).into_owned(),
    }
}

fn end(ending: Ending) -> String {
    match ending {
        Ending::Ended(End::Exit(code)) => format!("exit {code}"),
        Ending::Ended(End::Abort) => "signal 6".to_owned(),
        Ending::Ended(End::Deadlock | End::Livelock) => STUCK.to_owned(),
        other => format!("{other:?}"),
    }
}
