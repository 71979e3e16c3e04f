//! The whole corpus, each program run many times under real std: `cargo test --test engine_long`.
#![allow(clippy::print_stdout)] // figures of what was compared

mod behaviours;
mod case;
mod explored;
mod real;
#[path = "../real_std/mod.rs"]
mod real_std;
mod standin;

#[test]
fn every_program_has_the_outcomes_of_real_std_in_many_runs() {
    behaviours::compare(|_| true, 120);
}
