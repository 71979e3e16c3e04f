//! Every program of the corpus has exactly the outcomes that its header says, and real std shows
//! no other.

use super::case::{self, Case, Real};
use super::explored::explored;
use super::real::{Plain, is_shown_by};
use super::real_std::Outcome;
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Programs looked at at a time.
const WORKERS: usize = 2;

/// Compares the wanted programs in the engine and under real std; panics with all that differs.
pub fn compare(wanted: impl Fn(&Case) -> bool, real_runs: usize) {
    let cases = case::all();
    let cases: Vec<&Case> = cases.iter().filter(|case| wanted(case)).collect();
    let plain = Plain::build(&cases);
    let (next, differences) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let times = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let begin = Instant::now();
                    let mut found = engine_differs(case);
                    let engine = begin.elapsed();
                    if case.real != Real::No {
                        found += &real_differs(case, &plain, real_runs);
                    }
                    times.lock().expect("nobody panics").push((
                        begin.elapsed(),
                        engine,
                        &case.name,
                    ));
                    if !found.is_empty() {
                        differences
                            .lock()
                            .expect("nobody panics")
                            .push((&case.name, found));
                    }
                }
            });
        }
    });
    let mut times = times.into_inner().expect("nobody panics");
    times.sort_by(|left, right| right.cmp(left));
    for (all, engine, name) in times.iter().take(12) {
        println!("{all:.1?}, of which the engine {engine:.1?}: {name}");
    }
    let mut differences = differences.into_inner().expect("nobody panics");
    differences.sort();
    let report: String = differences
        .iter()
        .map(|(name, found)| format!("{name}\n{found}"))
        .collect();
    assert!(
        differences.is_empty(),
        "{} of {} programs differ:\n{report}",
        differences.len(),
        cases.len()
    );
}

/// What the engine finds that it shouldn't, or doesn't and should; empty if all is right.
fn engine_differs(case: &Case) -> String {
    let found = match explored(case) {
        Ok(found) => found,
        Err(error) => return format!("  {error}\n"),
    };
    let mut report = String::new();
    let mut say = |what: &str, outcome: &Outcome| {
        writeln!(report, "  {what}: {outcome}").expect("a string takes all")
    };
    case.outcomes
        .difference(&found.outcomes)
        .for_each(|outcome| say("not found", outcome));
    if !case.more {
        found
            .outcomes
            .difference(&case.outcomes)
            .for_each(|outcome| say("found, wrongly", outcome));
    }
    found
        .outcomes
        .intersection(&case.ruled_out)
        .for_each(|outcome| say("ruled out, but found", outcome));
    if found.complete != case.complete {
        report += &format!(
            "  complete: {:?}, in {} schedules, {} pruned\n",
            found.complete, found.schedules, found.pruned
        );
    }
    let mut lines = found.not_followed;
    lines.retain(|&line| !case.is_use(line));
    if lines != case.not_followed {
        report += &format!(
            "  not followed: lines {lines:?} for {:?}\n",
            case.not_followed
        );
    }
    if !report.is_empty() && case.more {
        report += &format!(
            "  found: {}\n",
            found
                .outcomes
                .first()
                .map_or("nothing".into(), Outcome::to_string)
        );
    }
    report
}

/// What real std shows that isn't expected.
fn real_differs(case: &Case, plain: &Plain, runs: usize) -> String {
    if case.more {
        return String::new();
    }
    let seen = plain.run(case, runs);
    let unexpected = seen.iter().filter(|seen| {
        !case
            .outcomes
            .union(&case.missed)
            .any(|expected| is_shown_by(expected, seen))
    });
    unexpected
        .map(|seen| format!("  real std shows: {seen}\n"))
        .collect()
}
