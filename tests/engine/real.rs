//! What a program does under real std: run many times, with random waits between its statements.

use super::case::{Case, Real};
use super::real_std::frame::FRAME;
use super::real_std::{NO_END, Outcome, Running, compile, together, with_delays};
use super::standin::{scratch, toolchain};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long a run may take before it is taken to be stuck, if that is expected; and if it isn't.
const STUCK: Duration = Duration::from_millis(400);
const SURELY_STUCK: Duration = Duration::from_secs(60);
/// Runs at a time: they get in one another's way, which is wanted.
const AT_ONCE: usize = 6;

/// The corpus built against real std.
pub struct Plain {
    folder: PathBuf,
    together: PathBuf,
    alone: BTreeMap<String, PathBuf>,
    /// Where each can be held up.
    places: BTreeMap<String, u32>,
}

impl Plain {
    /// Builds the programs that are to be run under real std.
    pub fn build(cases: &[&Case]) -> Plain {
        let folder = scratch("plain");
        let of = |real: Real| cases.iter().filter(move |case| case.real == real);
        let delayed = |case: &Case| (case.name.clone(), with_delays(&case.text));
        let modules: Vec<_> = of(Real::Together).map(|case| delayed(case)).collect();
        let alone: Vec<_> = of(Real::Alone).map(|case| delayed(case)).collect();
        let named = modules
            .iter()
            .map(|(name, it)| (name.as_str(), it.text.as_str()));
        let rustc = &toolchain().rustc;
        let one = compile(rustc, &folder, "together", &together(named));
        let alone_built = alone.iter().map(|(name, it)| {
            let text = format!("{}\n{FRAME}", it.text);
            (name.clone(), compile(rustc, &folder, name, &text))
        });
        Plain {
            alone: alone_built.collect(),
            together: one,
            places: modules
                .iter()
                .chain(&alone)
                .map(|(name, it)| (name.clone(), it.places))
                .collect(),
            folder,
        }
    }

    /// What `runs` runs show.
    pub fn run(&self, case: &Case, runs: usize) -> BTreeSet<Outcome> {
        let mut seen = BTreeSet::new();
        // What is killed when stuck costs its time, as does the system's look at one that died;
        // both show little by being repeated.
        let may_be_stuck = case.outcomes.iter().any(is_stuck);
        let takes_time = may_be_stuck || case.outcomes.iter().any(is_death);
        let runs = if takes_time {
            runs.min(8 * AT_ONCE)
        } else {
            runs
        };
        for group in 0..runs.div_ceil(AT_ONCE) {
            let limit = if may_be_stuck { STUCK } else { SURELY_STUCK };
            let numbers = group * AT_ONCE..(group + 1) * AT_ONCE;
            let children: Vec<_> = numbers
                .map(|number| (number, self.start(case, number)))
                .collect();
            let begin = Instant::now();
            for (number, child) in children {
                let outcome = child.finish(begin + limit);
                let expected = case
                    .outcomes
                    .iter()
                    .any(|expected| is_shown_by(expected, &outcome));
                // On a busy machine a program may look stuck that isn't.
                if limit < SURELY_STUCK && !expected {
                    seen.insert(
                        self.start(case, number)
                            .finish(Instant::now() + SURELY_STUCK),
                    );
                } else {
                    seen.insert(outcome);
                }
            }
        }
        seen
    }

    fn start(&self, case: &Case, number: usize) -> Running {
        let executable = self.alone.get(&case.name).unwrap_or(&self.together);
        Running::start(
            executable,
            &case.name,
            number as u64,
            self.places[&case.name],
        )
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // What is left lies in the target folder, where `cargo clean` finds it.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Whether what was seen is this outcome; from outside, being stuck and running for ever are alike.
pub fn is_shown_by(expected: &Outcome, seen: &Outcome) -> bool {
    let end = match expected.end.as_str() {
        "stack overflow" => "signal 6",
        "left with 0" => "exit 0",
        _ if is_stuck(expected) => NO_END,
        other => other,
    };
    end == seen.end && expected.stdout == seen.stdout
}

fn is_death(outcome: &Outcome) -> bool {
    outcome.end.starts_with("signal") || outcome.end == "stack overflow"
}

fn is_stuck(outcome: &Outcome) -> bool {
    matches!(
        outcome.end.as_str(),
        "deadlock" | "runs for ever" | "no operation"
    )
}
