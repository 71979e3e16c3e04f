//! An operation that a thread has announced and waits to make, and its turn to make it.

use super::operation::{Operation, Site};

/// A point in virtual time, in nanoseconds since the run began.
pub type Time = u64;
/// A deadline that never passes.
pub const NEVER: Time = Time::MAX;

/// What a thread has announced and not made yet.
#[derive(Clone, Copy)]
pub struct Pending {
    pub operation: Operation,
    pub deadline: Time,
    pub site: Site,
}

/// It is this thread's turn.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Turn {
    /// Which of the possible outcomes it is to have.
    pub variant: u16,
}
