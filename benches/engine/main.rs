//! What the engine reaches, as figures and ratios of one run: `cargo bench --bench engine`.
//!
//! - schedules a second, the search included, of programs built as a learner builds them (debug)
//! - runs until a search ends, against the number of different traces and against brute force
//! - the observed build and the whole way to "all orders", against rustc
//! - how long it takes until there is an answer on programs with many orders
//! - the memory of a process that makes run after run, and of the grader itself
//!
//! `-- --whole` lets brute force go on to 10 million runs; `-- --peers` runs loom and shuttle on the same programs too;
//! of `rates`, `compile`, `memory`, `weight`, `wide`, `counts` and `peers`, those that are named are measured alone.
//! All of it happens under target/bench.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

mod compile;
mod counts;
mod measure;
mod memory;
#[path = "../../tests/peak.rs"]
mod peak;
mod peers;
mod programs;
mod rates;
mod weight;
mod wide;

use std::time::Instant;

/// A name, and what it measures: the whole, or what is soon done.
type Section = (&'static str, fn(bool));

const SECTIONS: [Section; 7] = [
    ("rates", |_| rates::measure()),
    ("compile", compile::measure),
    ("memory", |_| memory::measure()),
    ("weight", |_| weight::measure()),
    ("wide", |_| wide::measure()),
    ("counts", counts::measure),
    ("peers", peers::measure),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let names = SECTIONS.map(|(name, _)| name);
    let mut words = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"));
    let unknown = words.find(|word| !names.contains(&word.as_str()));
    assert!(unknown.is_none(), "{unknown:?} is none of {names:?}");
    let named = names.iter().any(|name| has(name));
    for (name, measure) in SECTIONS {
        let by_default = !named && (name != "peers" || has("--peers"));
        if has(name) || by_default {
            section(name, || measure(has("--whole")));
        }
    }
}

/// Measures, and says under which load.
fn section(name: &str, measure: impl FnOnce()) {
    let (before, start) = (measure::load(), Instant::now());
    measure();
    let (took, after) = (start.elapsed().as_secs_f64(), measure::load());
    println!("({name}: {took:.0} s; load before {before}, after {after})\n");
}
