//! What learners handed in: whose folders there are, which files in them are answers to which lessons, and what is in
//! those.

mod answer;
mod class;
mod flat;
mod folder;
mod learner;
mod names;
mod naming;
mod order;
mod shard;
mod untouched;

pub use answer::{Answer, Key, LaidOut, Unread, hex};
pub use class::{Submission, handed_in};
pub use learner::{Broken, PassedOver, Why, name};
pub use order::{Part, order};
pub use shard::Shard;
pub use untouched::Untouched;
