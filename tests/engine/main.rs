//! The engine against real std: whole programs with all their outcomes, and the whole face of what
//! is replaced.
//!
//! `programs/` holds the corpus. A program's header lists its outcomes; a failing test says which
//! were not found, which were found wrongly, and which real std showed beyond them.
//! `RIVULETS_ENGINE_ONLY=name` looks at a few programs; else some are looked at, and all by `engine_long`.
#![allow(clippy::print_stdout)] // figures of what was compared

mod as_if_ended;
mod behaviours;
mod case;
mod documented;
mod dyed;
mod explored;
mod hash_orders;
mod implementations;
mod observed;
mod real;
#[path = "../real_std/mod.rs"]
mod real_std;
#[path = "../sample.rs"]
mod sample;
mod several_files;
#[path = "../skipped.rs"]
mod skipped;
mod standin;
mod succession;
mod surface;

#[test]
fn every_program_has_the_outcomes_of_real_std() {
    let named = std::env::var_os("RIVULETS_ENGINE_ONLY").is_some();
    behaviours::compare(
        |case| !case.long && (named || sample::is_chosen(&case.name)),
        6,
    );
}
