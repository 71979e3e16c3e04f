//! Requirements over runs and what crossed in them, and the verdict that follows. Pure: no files,
//! no processes, no printing.

mod crossing;
mod evidence;
mod judge;
mod receipt;
mod receipt_text;
mod requirement;
mod stdout;
mod symptom;
mod tally;

pub use crossing::{Crossing, Receiver, Wants, crossings};
pub use evidence::{Coverage, Evidence, Explored, Finding};
pub use judge::{Judgement, Standing, Verdict, judge};
pub use receipt::{FileHash, Grader, ParseReceiptError, Receipt};
pub use requirement::{
    Fault, Requirement, comes_from_messages, compiles, difference, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints, prints_in_any_order,
};
pub use stdout::{Order, Outcome, compare};
pub use symptom::{Symptom, Wanted};
pub use tally::{Example, Group, Tally};
