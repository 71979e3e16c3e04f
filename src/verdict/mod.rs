//! Requirements that check runs, and the verdict that follows. Pure: no files,
//! no processes, no printing.

mod alike;
mod asks;
mod evidence;
mod group;
mod judge;
mod kind;
mod of_one;
mod receipt;
mod receipt_text;
mod remarks;
mod requirement;
mod stdout;
mod tally;
mod traffic;
mod values;
mod violation;

pub use crate::source::{Call, Divided, Function};
pub use alike::Judged;
pub use asks::{
    adds_up, adds_up_messages, asked_of, at_most_wait, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, hands_on, heeds_what_comes_back, in_every_order_of_the_threads,
    keeps_nothing, main_does_not_panic, never_asks_in_vain, no_message_is_left_behind,
    no_thread_panics, nobody_is_left_behind, nothing_panics, prints, prints_in_any_order,
    somebody_leaves, starts_all_before_it_waits, starts_at_most, without_unsafe,
};
pub use evidence::{Coverage, Evidence, Explored, Finding, Other};
pub use group::{Example, Group};
pub use judge::{Judgement, Standing, judge};
pub use kind::Verdict;
pub use of_one::{OfOne, of_one};
pub use receipt::{FileHash, Grader, ParseReceiptError, Receipt};
pub use remarks::Remarks;
pub use requirement::{Requirement, started};
pub use stdout::{Difference, Expected, Order, surplus};
pub use tally::{Tally, Unmet};
pub use traffic::{Over, Receiver, Traffic};
pub use values::{are_moved, elements, numbers, words_are_moved};
pub use violation::{Sum, Violation, panics};
