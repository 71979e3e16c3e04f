//! How many runs a search takes, against the number of different traces and against brute force.

use super::measure::Place;
use super::programs::{pool_with_jobs, producers};
use super::rates::bounded;
use rivulets::build::Observed;
use rivulets::explore::Explorer;
use rivulets::schedule::Exploration;
use std::time::Instant;

/// Brute force is cut here, unless the whole is asked for.
const CUT: u64 = 1_000_000;
const WHOLE_CUT: u64 = 10_000_000;

pub fn measure(whole: bool) {
    println!(
        "runs until the search ends          ours     (NM)!/(M!)^N   ratio   brute force   schedules/s"
    );
    let place = Place::new("counts");
    let cut = if whole { WHOLE_CUT } else { CUT };
    for n in 1..=4 {
        for m in 1..=3 {
            let program = place.observe(&format!("p{n}x{m}"), &producers(n, m));
            row(n as u64, m as u64, &program, cut);
        }
    }
    println!("pools of workers: workers x jobs       runs   schedules/s");
    for (workers, jobs) in [(2, 3), (3, 3), (3, 4)] {
        let program = place.observe(
            &format!("pool{workers}x{jobs}"),
            &pool_with_jobs(workers, jobs),
        );
        assert!(program.is_followed());
        let start = Instant::now();
        let ours = Explorer::of(&program).explore().unwrap();
        let rate = ours.schedules as f64 / start.elapsed().as_secs_f64();
        assert!(ours.complete, "cut: {:?}", ours.cut);
        let runs = ours.schedules + ours.pruned;
        println!("{workers} x {jobs} {runs:>36} {rate:>13.0}");
    }
}

fn row(n: u64, m: u64, program: &Observed, cut: u64) {
    let start = Instant::now();
    let ours = bounded(program, u64::MAX).explore().unwrap();
    let rate = ours.schedules as f64 / start.elapsed().as_secs_f64();
    assert!(ours.complete, "cut: {:?}", ours.cut);
    let runs = ours.schedules + ours.pruned;
    let rate = if runs < 1_000 {
        String::new() // it is the start of a process that would be timed
    } else {
        format!("{rate:.0}")
    };
    let traces = traces(n, m);
    println!(
        "{n} x {m} {runs:>30} {traces:>16} {:>7.2} {:>13} {rate:>13}",
        runs as f64 / traces as f64,
        brute(program, &ours, cut)
    );
}

/// How many runs brute force makes; its outcomes must be the same.
fn brute(program: &Observed, ours: &Exploration, cut: u64) -> String {
    let mut explorer = bounded(program, cut);
    explorer.plan.reduced = false;
    let all = explorer.explore().unwrap();
    if !all.complete {
        return format!("> {}", all.schedules);
    }
    let outcomes = |found: &Exploration| {
        let outcomes = found.outcomes.iter();
        let mut outcomes: Vec<_> = outcomes
            .map(|one| (one.ending, &one.stdout))
            .map(|o| format!("{o:?}"))
            .collect();
        outcomes.sort();
        outcomes
    };
    assert_eq!(
        outcomes(ours),
        outcomes(&all),
        "not the outcomes of brute force"
    );
    all.schedules.to_string()
}

/// The orders of all messages in which each producer's own stay in order.
fn traces(n: u64, m: u64) -> u64 {
    let factorial = |k: u64| (1..=k).product::<u64>();
    factorial(n * m) / factorial(m).pow(n as u32)
}
