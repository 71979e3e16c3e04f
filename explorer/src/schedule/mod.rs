//! Which schedules a program has: the search for those that differ, replaying one, making one
//! simple.
//!
//! All of it is pure: runs come from a [`RunServer`](crate::trace::RunServer), and no words are
//! made here.

mod assumption;
mod clock;
mod collect;
mod dye;
mod exploration;
mod explore;
mod fingerprint;
mod index;
mod later;
mod minimise;
#[cfg(test)]
mod model;
mod moves;
mod observer;
mod orders;
mod outcome;
mod path;
mod plan;
mod race;
mod replay;
mod sample;
mod search;
#[cfg(test)]
mod soundness;
mod states;
mod stop;
mod tally;
mod text;
mod tree;

pub use assumption::Assumptions;
pub use collect::collect;
pub use dye::{Dyed, Reaction, reacts, without};
pub use exploration::{Cut, Exploration, Progress};
pub use explore::{explore, explore_before, explore_one};
pub use minimise::{Effort, minimise, switches};
pub use observer::{Observer, Seen};
pub use orders::other_orders;
pub use outcome::Outcome;
pub use plan::{Bounds, Plan};
pub use replay::{as_if_ended, keeps, locate, replay, simplify};
pub use search::{Search, Useless, schedule_of};
pub use stop::Stop;
pub use text::{ParseScheduleError, Schedule};
pub use tree::Job;
