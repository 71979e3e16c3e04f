//! What happened in a run of a program: its steps, how it ended, who waits where.

mod beside;
pub mod ends;
pub mod happens_before;
mod moment;
mod run;
mod spot;
pub mod story;
mod teller;

pub use ::wire::frame as wire;
pub use ::wire::{answer, bytes, dependence, event, operation};
pub use answer::{Decision, Decisions, Waiting};
pub use dependence::{Dependence, Meeting, meeting, meets};
pub use operation::{Choice, Kind, Operation, Relation, Response, Site, Step};
pub use run::{Death, Ending, Run, RunServer, ServerGone};
pub use spot::{Doing, Spot};
pub use wire::{Dye, End, Policy, Request, Shade};
