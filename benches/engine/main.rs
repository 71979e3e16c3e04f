//! What the engine reaches, as figures and ratios of one run: `cargo bench --bench engine`.
//!
//! - schedules a second, the search included, of programs built as a learner builds them (debug)
//! - runs until a search ends, against the number of different traces and against brute force
//! - the observed build and the whole way to "all orders", against rustc
//! - the memory of a process that makes run after run
//!
//! `-- --whole` lets brute force go on to 10 million runs; `-- --peers` runs loom and shuttle on the same programs;
//! `-- rates counts compile memory` are measured alone where they are named. All of it happens under target/bench.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

mod compile;
mod counts;
mod measure;
mod memory;
mod peers;
mod programs;
mod rates;

use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let named = arguments.iter().any(|argument| !argument.starts_with('-'));
    let whole = asked("--whole");
    let section = |name: &str, measure: &dyn Fn()| {
        if asked(name) || !named {
            let (before, start) = (measure::load(), Instant::now());
            measure();
            let took = start.elapsed().as_secs_f64();
            println!(
                "({name}: {took:.0} s; load before {before}, after {})\n",
                measure::load()
            );
        }
    };
    section("rates", &rates::measure);
    section("compile", &|| compile::measure(whole));
    section("memory", &memory::measure);
    section("counts", &|| counts::measure(whole));
    if asked("--peers") {
        section("peers", &|| peers::measure(whole));
    }
}
