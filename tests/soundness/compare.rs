//! What the reduced search finds in generated programs, against what is found in other ways.

use crate::busy;
use crate::confluent;
use crate::generate::{LARGE, SMALL, generate};
use crate::histories::Histories;
use crate::outcomes::{
    self, Found, STUCK, brute, fair, in_time, merged, reduced, reduced_with_all_owners, sampled,
};
use crate::owners;
use crate::program::Program;
use crate::real;
use crate::real_std::Outcome;
use crate::workshop::Batch;
use rivulets::build::Observed;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

/// Programs that are compiled at once: few enough for the compiler's memory, many enough that its
/// start costs nothing.
const BATCH: u64 = 50;

/// What was compared, and where it differs.
#[derive(Default)]
pub struct Report {
    pub programs: u64,
    /// Too large for brute force or for the reduced search, so that nothing was compared.
    pub skipped: u64,
    /// Runs of the reduced search, pruned ones among them.
    pub reduced: u64,
    pub pruned: u64,
    /// Runs of what it is compared with.
    pub other: u64,
    /// Different outcomes, of all programs together.
    pub outcomes: u64,
    /// Programs with more than one outcome, where something can be missed.
    pub varied: u64,
    /// Programs for which the two differ, and how.
    pub mismatches: Vec<String>,
}

/// The reduced search finds what all schedules show, and nothing else.
pub fn with_brute_force(seeds: Range<u64>, most: u64) -> Report {
    let program = |seed| generate(seed, SMALL);
    each(seeds, program, |batch, number, _| {
        let all = brute(batch.observed(number), most);
        all.complete
            .then_some((all.runs, all.outcomes, Some(all.with_panics)))
    })
}

/// The same of programs about an `Arc`. Where there are too many schedules, those that differ serve, with all that is
/// done with owners being looked at, whether it can be told apart or not.
pub fn owners_with_brute_force(seeds: Range<u64>, most: u64) -> Report {
    each(seeds, owners::generate, |batch, number, _| {
        let mut all = brute(batch.observed(number), most);
        if !all.complete {
            all = reduced_with_all_owners(batch.observed(number));
        }
        all.complete
            .then_some((all.runs, all.outcomes, Some(all.with_panics)))
    })
}

/// The same where some threads let all others go first after so many steps.
pub fn with_fair_brute_force(seeds: Range<u64>, most: u64) -> Report {
    compare(
        seeds,
        |seed| generate(seed, SMALL),
        |batch, number| {
            let steps = 1 + number as u32 % 7;
            let patience: &[(u16, u32)] = match number % 3 {
                0 => &[(0, steps)],
                1 => &[(1, steps)],
                _ => &[(1, steps), (2, 8 - steps)],
            };
            let few = fair(batch.observed(number), true, patience, most);
            let all = fair(batch.observed(number), false, patience, most);
            let complete = few.complete && all.complete;
            let other = complete.then_some((all.runs, all.outcomes, Some(all.with_panics)));
            (few, other)
        },
    )
}

/// The same where deadlines pass in their order.
pub fn with_brute_force_in_time(seeds: Range<u64>, most: u64) -> Report {
    compare(
        seeds,
        |seed| generate(seed, SMALL),
        |batch, number| {
            let few = in_time(batch.observed(number), true, most);
            let all = in_time(batch.observed(number), false, most);
            let complete = few.complete && all.complete;
            let other = complete.then_some((all.runs, all.outcomes, Some(all.with_panics)));
            (few, other)
        },
    )
}

/// Where what follows equal states is run once, the search finds what it finds where each schedule that differs is run.
pub fn with_states(seeds: Range<u64>) -> Report {
    states(seeds, confluent::generate, reduced)
}

/// Where threads ask again and again, and of orders that differ in looks in vain alone one is run, each history is
/// there that is there where all of them are run, with so many looks before it is found out who goes round in a circle.
pub fn with_vain_looks(seeds: Range<u64>, poll_limit: u16, most: u64) -> Report {
    let mut report = Report::default();
    in_batches(seeds, busy::generate, |batch, number| {
        let observed = batch.observed(number);
        let few = outcomes::without_vain_looks(&observed, most);
        let all = outcomes::with_vain_looks(&observed, poll_limit, most);
        report.compare_histories(&batch.show(number), few, all);
    });
    report
}

/// The same of programs that wait in the place of asking.
pub fn asking_with_waiting(seeds: Range<u64>, most: u64) -> Report {
    let mut report = Report::default();
    let programs = seeds.flat_map(busy::pair).collect();
    let batch = Batch::build(programs);
    for number in (0..batch.programs()).step_by(2) {
        let few = outcomes::without_vain_looks(&batch.observed(number), most);
        let all = outcomes::with_vain_looks(&batch.observed(number + 1), 2, most);
        report.compare_histories(&batch.show(number), few, all);
    }
    report
}

/// The same of programs about an `Arc`.
pub fn owners_with_states(seeds: Range<u64>) -> Report {
    states(seeds, owners::generate, reduced)
}

/// A run that comes to a known state isn't told further: the panics that follow are those of another.
fn states(
    seeds: Range<u64>,
    program: impl Fn(u64) -> Program,
    all: impl Fn(Observed) -> Found,
) -> Report {
    compare(seeds, program, |batch, number| {
        let few = merged(batch.observed(number));
        let all = all(batch.observed(number));
        let other = (few.complete && all.complete)
            .then(|| (all.runs, all.outcomes, Some(few.with_panics.clone())));
        (few, other)
    })
}

/// The reduced search finds what random schedules show; they needn't find all.
pub fn with_random_schedules(seeds: Range<u64>, samples: u64) -> Report {
    let program = |seed| generate(seed, LARGE);
    each(seeds, program, |batch, number, _| {
        let some = sampled(batch.observed(number), samples);
        Some((some.runs, some.outcomes, None))
    })
}

/// The reduced search finds what real threads show; they needn't show all.
pub fn with_real_threads(seeds: Range<u64>, runs: u64) -> Report {
    real_threads(seeds, |seed| generate(seed, SMALL), runs)
}

/// The same of programs about an `Arc`.
pub fn owners_with_real_threads(seeds: Range<u64>, runs: u64) -> Report {
    real_threads(seeds, owners::generate, runs)
}

fn real_threads(seeds: Range<u64>, program: impl Fn(u64) -> Program, runs: u64) -> Report {
    each(seeds, program, |batch, number, few| {
        let may_be_stuck = few.outcomes.iter().any(|outcome| outcome.end == STUCK);
        let (made, outcomes) = real::outcomes(batch, number, runs, may_be_stuck);
        Some((made, outcomes, None))
    })
}

/// What another way found: how many runs, which outcomes, and where those are all that there are, with how many panics.
type Other = Option<(u64, BTreeSet<Outcome>, Option<BTreeSet<(Outcome, usize)>>)>;

fn each(
    seeds: Range<u64>,
    program: impl Fn(u64) -> Program,
    other: impl Fn(&Batch, usize, &Found) -> Other,
) -> Report {
    compare(seeds, program, |batch, number| {
        let few = reduced(batch.observed(number));
        let other = few.complete.then(|| other(batch, number, &few)).flatten();
        (few, other)
    })
}

fn compare(
    seeds: Range<u64>,
    program: impl Fn(u64) -> Program,
    both: impl Fn(&Batch, usize) -> (Found, Other),
) -> Report {
    let mut report = Report::default();
    in_batches(seeds, program, |batch, number| {
        let (few, other) = both(batch, number);
        report.count(batch, number, &few, other);
    });
    report
}

fn in_batches(
    seeds: Range<u64>,
    program: impl Fn(u64) -> Program,
    mut each: impl FnMut(&Batch, usize),
) {
    let mut from = seeds.start;
    while from < seeds.end {
        let to = (from + BATCH).min(seeds.end);
        let batch = Batch::build((from..to).map(&program).collect());
        (0..batch.programs()).for_each(|number| each(&batch, number));
        from = to;
    }
}

impl Report {
    /// Of a program, what few runs come to, and what all do; none where there were too many.
    fn compare_histories(
        &mut self,
        program: &str,
        few: Option<(u64, Histories)>,
        all: Option<(u64, Histories)>,
    ) {
        self.programs += 1;
        let (Some((few, those)), Some((all, these))) = (few, all) else {
            self.skipped += 1;
            return;
        };
        (self.reduced, self.other) = (self.reduced + few, self.other + all);
        self.outcomes += these.0.len() as u64;
        self.varied += u64::from(these.0.len() > 1);
        let differing: Vec<_> = these.0.symmetric_difference(&those.0).take(3).collect();
        if !differing.is_empty() {
            let differing = format!("{program}\ndiffer {differing:#?}");
            self.mismatches.push(differing);
        }
    }

    fn count(&mut self, batch: &Batch, number: usize, few: &Found, other: Other) {
        self.programs += 1;
        if few.is_broken() {
            self.mismatches
                .push(format!("{}\n{}", batch.show(number), few.trouble));
        }
        let Some((runs, outcomes, all)) = other else {
            self.skipped += 1;
            return;
        };
        self.reduced += few.runs;
        self.pruned += few.pruned;
        self.other += runs;
        self.outcomes += few.outcomes.len() as u64;
        self.varied += u64::from(few.outcomes.len() > 1);
        let missed: Vec<_> = outcomes.difference(&few.outcomes).take(3).collect();
        let invented: Vec<_> = few
            .outcomes
            .difference(&outcomes)
            .take(3)
            .filter(|_| all.is_some())
            .collect();
        let panics: Vec<_> = all
            .iter()
            .flat_map(|all| all.symmetric_difference(&few.with_panics))
            .take(3)
            .collect();
        if !panics.is_empty() || !missed.is_empty() || !invented.is_empty() {
            let program = batch.show(number);
            self.mismatches.push(format!(
                "{program}\nmissed {missed:#?}\ninvented {invented:#?}\npanics differ {panics:#?}"
            ));
        }
    }

    /// Fails if anything differs, or if so much was skipped that little is proven.
    pub fn expect_agreement(&self, most_skipped_percent: u64) {
        println!("{self}");
        assert!(
            self.mismatches.is_empty(),
            "{self}\n{}",
            self.mismatches.join("\n")
        );
        assert!(
            self.skipped * 100 <= self.programs * most_skipped_percent,
            "{self}"
        );
        assert!(
            self.varied * 3 >= self.programs,
            "in too few programs anything depends on luck: {self}"
        );
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Report {
            programs,
            skipped,
            reduced,
            pruned,
            other,
            outcomes,
            varied,
            mismatches,
        } = self;
        write!(
            f,
            "{programs} programs ({varied} with several outcomes), {skipped} skipped, {outcomes} outcomes; "
        )?;
        write!(
            f,
            "{reduced} runs ({pruned} pruned) against {other}; {} mismatches",
            mismatches.len()
        )
    }
}
