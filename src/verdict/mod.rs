//! Requirements over what a program did, and the verdict that follows. Pure: no files, no
//! processes, no printing.

mod evidence;
mod judge;
mod panics;
mod requirement;
mod stdout;

pub use evidence::Evidence;
pub use judge::{Judgement, Standing, Verdict, judge};
pub use panics::{Panic, first_panic};
pub use requirement::{
    Fault, Requirement, compiles, ends_by_itself_with_success, no_thread_panics, prints,
    prints_in_any_order,
};
pub use stdout::{Order, Outcome, compare};
