//! All that a person reads.

pub mod explore;
