//! `std::collections`, whose hash maps and sets have an order that the schedule chooses.

pub use std::collections::*;

pub mod hash_map;
pub mod hash_set;
mod order;
mod table;
mod within;

pub use hash_map::HashMap;
pub use hash_set::HashSet;
