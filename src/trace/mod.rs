//! What happened in a run of a program: its steps, how it ended, who waits where.

#[path = "../../observed-std/src/engine/answer.rs"]
pub mod answer;
#[path = "../../observed-std/src/engine/bytes.rs"]
pub mod bytes;
#[path = "../../observed-std/src/engine/dependence.rs"]
pub mod dependence;
#[path = "../../observed-std/src/engine/event.rs"]
pub mod event;
#[path = "../../observed-std/src/engine/operation.rs"]
pub mod operation;
pub mod ends;
mod run;
#[path = "../../observed-std/src/engine/wire.rs"]
pub mod wire;

pub use answer::{Decision, Decisions, Waiting};
pub use dependence::{Dependence, Meeting, meeting, meets};
pub use operation::{Choice, Kind, Operation, Outcome, Relation, Site, Step};
pub use run::{Death, Ending, Run, RunServer, ServerGone};
pub use wire::{End, Policy, Request};
