//! Whatever real std shows is among the outcomes that explore lists, or explore doesn't say that
//! these are all.
//!
//! Programs are made from numbers, of all the kinds that `kinds.rs` names. Each is explored, and
//! where completeness is claimed it is run on real std some hundred times, held up by chance at
//! places that the explored build doesn't have. Nothing is mended on real std's side before it is
//! compared. Takes minutes: `cargo test --test audit -- --nocapture`; how much is looked at is said
//! by `RIVULETS_AUDIT` (see `settings.rs`).
#![allow(clippy::print_stdout)] // figures of what was compared

mod compare;
mod ends;
mod explored;
mod generate;
mod inputs;
mod items;
mod kinds;
mod program;
#[path = "../soundness/random.rs"]
mod random;
#[path = "../real_std/mod.rs"]
mod real_std;
mod report;
mod settings;
mod shrink;
#[path = "../soundness/statement.rs"]
mod statement;
mod waiting;

use explored::Search;
use generate::generate;
use kinds::NOT_YET;
use program::Program;
use settings::Settings;

#[test]
fn what_real_std_shows_is_listed_where_all_is_claimed() {
    let settings = Settings::of_environment();
    println!("{settings:?}; left out: {NOT_YET:?}");
    let report = compare::compare(&wanted(&settings), settings.runs, Search::Whole);
    let (told, holes) = (report.to_string(), report.holes.len());
    println!("{told}");
    for (program, error) in &report.refused {
        println!(
            "// program {} isn't explored: {error}\n{}",
            program.seed,
            program.text()
        );
    }
    for (number, hole) in report.holes.into_iter().take(10).enumerate() {
        let shrinks = number < settings.shrink;
        println!("\n{}", if shrinks { shrink::shrink(hole) } else { hole });
    }
    assert!(holes == 0 && report.refused.is_empty(), "{told}");
    let enough = settings.programs < 100 || report.claimed * 2 > report.programs;
    assert!(enough, "of too few programs anything is claimed: {told}");
}

/// Runs on real std of each program that a broken search is tried with: chance has to show what is missed in one of
/// thirty.
#[cfg(unix)]
const BROKEN_RUNS: u64 = 120;

/// With an entry of the dependence table broken the search misses outcomes of programs that hang on
/// it, and says all the same that these are all.
#[cfg(unix)]
#[test]
fn a_search_that_is_broken_is_found_out() {
    let cases: [(usize, &[&str]); 3] = [
        (0, &["prints"]),
        (8, &["channels", "atomics"]),
        (17, &["mutexes"]),
    ];
    for (entry, kinds) in cases {
        let others: Vec<&str> = kinds::names()
            .filter(|name| !kinds.contains(name))
            .collect();
        let programs: Vec<Program> = (0..30).map(|seed| generate(seed, &others)).collect();
        let report = compare::compare(&programs, BROKEN_RUNS, Search::Broken(entry));
        println!("entry {entry}: {report}");
        assert!(
            !report.holes.is_empty(),
            "entry {entry} is broken, and nothing shows it: {report}"
        );
        let found: Vec<Program> = report.holes.into_iter().map(|hole| hole.program).collect();
        let whole = compare::compare(&found, BROKEN_RUNS, Search::Whole);
        assert!(whole.holes.is_empty(), "{}", whole.holes[0]);
    }
}

/// Programs of the kinds that are wanted, from a number on.
fn wanted(settings: &Settings) -> Vec<Program> {
    // Who asks for a kind by name wants to see what is wrong with it.
    let asked = |name: &str| settings.only.iter().any(|only| only == name);
    let left_out = NOT_YET
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !asked(name));
    let left_out: Vec<&str> = left_out.collect();
    let is_wanted = |program: &Program| {
        let only = &settings.only;
        only.is_empty()
            || program
                .kinds
                .iter()
                .any(|kind| only.iter().any(|name| name == kind))
    };
    let all = (settings.seed..).map(|seed| generate(seed, &left_out));
    all.filter(is_wanted)
        .take(settings.programs as usize)
        .collect()
}
