//! What `rivulets explore` found, in the form of its JSON; the text for people is made from the same. What can be
//! asked before that is told; and what editors are told, in the form of cargo's.

pub mod cargo;
mod exploration;
mod given;
mod happened;
mod outcome;
mod owners;
mod place;
mod prediction;
mod stuck;

pub use exploration::{Report, SCHEMA};
pub use given::GivenReport;
pub use happened::{PanicReport, SpotReport, ThreadReport};
pub use outcome::{OutcomeReport, end};
pub use owners::{ArcReport, LetGoReport};
pub use place::Place;
pub use prediction::{Choice, Possible, Prediction};
pub use stuck::{LockReport, SenderReport, WaiterReport};
