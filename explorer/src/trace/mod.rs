//! What happened in a run of a program: its steps, how it ended, who waits where.

// The fields of what goes over the wire are explained where their owner, observed-std, says what
// they mean.
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/answer.rs"]
pub mod answer;
mod beside;
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/bytes.rs"]
pub mod bytes;
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/dependence.rs"]
pub mod dependence;
pub mod ends;
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/event.rs"]
pub mod event;
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/operation.rs"]
pub mod operation;
mod run;
mod spot;
pub mod story;
mod teller;
#[allow(missing_docs)]
#[path = "../../../observed-std/src/engine/wire.rs"]
pub mod wire;

pub use answer::{Decision, Decisions, Waiting};
pub use dependence::{Dependence, Meeting, meeting, meets};
pub use operation::{Choice, Kind, Operation, Outcome, Relation, Site, Step};
pub use run::{Death, Ending, Run, RunServer, ServerGone};
pub use spot::{Doing, Spot};
pub use wire::{Dye, End, Policy, Request, Shade};
