//! How many schedules a second are run and learned from.

use super::measure::{Place, in_turn, median};
use super::programs::producers;
use rivulets::build::Observed;
use rivulets::explore::Explorer;
use rivulets::schedule::Bounds;
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 9;
/// One search of 3 x 3 is over too soon to be timed.
const SEARCHES: u64 = 10;
/// So many schedules of 2 x 200 messages.
const LONG_SCHEDULES: u64 = 10_000;

pub fn measure() {
    println!("schedules a second                              median   (least, most)");
    let place = Place::new("rates");
    producers_3x3(&place);
    producers_2x200(&place);
    fresh_process(&place);
}

/// A search without other bounds than this one, and without chance after it.
pub fn bounded(program: &Observed, schedules: u64) -> Explorer<'_> {
    let mut explorer = Explorer::of(program);
    explorer.plan.bounds = Bounds {
        schedules,
        fresh_schedules: schedules,
        steps: u64::MAX,
        samples: 0,
        outcomes: usize::MAX,
        ..Bounds::default()
    };
    explorer
}

fn producers_3x3(place: &Place) {
    let program = place.observe("p3x3", &producers(3, 3));
    let mut explorer = bounded(&program, u64::MAX);
    let mut search = || explorer.explore().unwrap().schedules;
    search();
    let rates = (0..ROUNDS).map(|_| rate(|| (0..SEARCHES).map(|_| search()).sum()));
    show("3 producers x 3 messages", rates.collect());
}

fn producers_2x200(place: &Place) {
    let program = place.observe("p2x200", &producers(2, 200));
    let search = || bounded(&program, LONG_SCHEDULES).explore();
    let rates = (0..ROUNDS).map(|_| rate(|| search().unwrap().schedules));
    show("2 producers x 200 messages", rates.collect());
}

/// A process for each of the 252 runs, beside as many starts of the same program in the plainest
/// way.
fn fresh_process(place: &Place) {
    let text = producers(2, 5);
    let program = place.observe("p2x5", &text);
    let plain = place.path().join("plain");
    super::compile::plain(&place.write("plain.rs", &text), &plain);
    let (mut rates, mut runs) = (Vec::new(), 0);
    let ours = |_| {
        rates.push(rate(|| {
            let mut explorer = bounded(&program, u64::MAX);
            explorer.plan.fresh_process = true;
            runs = explorer.explore().unwrap().schedules;
            runs
        }));
    };
    let theirs = |_| {
        for _ in 0..252 {
            start(&plain);
        }
    };
    let (_, theirs, ratio) = in_turn(ROUNDS, ours, theirs);
    assert_eq!(runs, 252, "the runs that are compared with 252 starts");
    show("a fresh process a run (2 x 5)", rates);
    show(
        "  plain starts of it, one by one",
        vec![252e3 / theirs; ROUNDS],
    );
    println!("  time of a run against that of a plain start     {ratio:.2}");
}

fn start(program: &std::path::Path) {
    let run = Command::new(program)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .output();
    assert!(run.unwrap().status.success());
}

fn rate(work: impl FnOnce() -> u64) -> f64 {
    let start = Instant::now();
    let schedules = work();
    schedules as f64 / start.elapsed().as_secs_f64()
}

fn show(what: &str, rates: Vec<f64>) {
    let least = rates.iter().copied().fold(f64::INFINITY, f64::min);
    let most = rates.iter().copied().fold(0.0, f64::max);
    println!(
        "{what:<44} {:>9.0}   ({least:.0}, {most:.0})",
        median(rates)
    );
}
