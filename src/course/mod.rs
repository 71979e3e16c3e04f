//! The lessons, their order, and how one is graded.
//!
//! A lesson stands in `tests/exNN.rs`, so that `cargo test --test exNN` runs it; the same file is
//! taken in here, so that the command grades by the same definition.

mod called;
mod grade;
mod lesson;
mod observe;
mod replay;

#[path = "../../tests/ex01.rs"]
mod ex01;
#[path = "../../tests/ex02.rs"]
mod ex02;
#[path = "../../tests/ex03.rs"]
mod ex03;

use crate::program::observed::Observed;
use crate::schedule::Plan;

pub use grade::{Graded, grade};
pub use lesson::Lesson;
pub use replay::{first_runs, run_by};

/// How a program that was built is explored.
pub fn plan(observed: &Observed) -> Plan {
    let has_unsafe = !observed.unsafe_lines.is_empty();
    Plan::for_program(observed.keeps_state.is_some(), has_unsafe)
}

/// Every lesson, in the order of the course.
pub fn lessons() -> Vec<Lesson> {
    vec![ex01::lesson(), ex02::lesson(), ex03::lesson()]
}
