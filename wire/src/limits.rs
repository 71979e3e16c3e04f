//! How much a run may tell, and of how many things. The stand-in ends a run that would tell more, as one that met its
//! limit of steps; the grader takes whatever tells more for made up, and keeps none of it.

/// No frame is longer, nor all together that a run tells in parts.
pub const MAX_FRAME: usize = 32 << 20;
/// So many bytes of a run are decisions, states and events at most.
pub const MAX_TOLD: usize = 24 << 20;
/// So many of them events: a line of a program's is one.
pub const MAX_EVENTS: usize = 12 << 20;
/// What was noticed of a run takes no more.
pub(crate) const MAX_NOTES: usize = 4 << 20;
/// No run has more threads (the limit that learners are told).
pub const MAX_THREADS: usize = 1_000;
/// Nor more channels, locks and whatever else has a number.
pub const MAX_OBJECTS: usize = 1 << 20;
/// Nor has a decision more ways to be made.
pub(crate) const MAX_WAYS: u32 = 1 << 17;
