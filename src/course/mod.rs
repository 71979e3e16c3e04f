//! The lessons, their order, and how one is graded.
//!
//! A lesson stands in `tests/exNN.rs`, so that `cargo test --test exNN` runs it; the same file is
//! taken in here, so that the command grades by the same definition.

mod called;
mod grade;
mod lesson;
mod observe;
mod replay;

/// A module for each `tests/exNN.rs`, and all of them in a list: made by `build.rs` from the files.
mod listed {
    include!(concat!(env!("OUT_DIR"), "/lessons.rs"));
}

use crate::program::observed::Observed;
use crate::schedule::Plan;

pub use grade::{Graded, grade};
pub use lesson::{Lesson, Start};
pub use replay::{first_runs, run_by};

/// How a program that was built is explored.
pub fn plan(observed: &Observed) -> Plan {
    let has_unsafe = !observed.unsafe_lines.is_empty();
    Plan::for_program(observed.keeps_state.is_some(), has_unsafe)
}

/// Every lesson, in the order of the course.
pub fn lessons() -> Vec<Lesson> {
    listed::lessons()
}
