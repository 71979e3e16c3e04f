//! Which schedules a program has, and what happened in each of its runs.
//!
//! A crate of its own since it works for as long as a learner waits: it is optimised where all else that is built for
//! them is not. Pure, and without dependencies; it knows no lesson and words nothing.
//!
//! - [`trace`]: what happened in a run: its steps, how it ended, who waits where
//! - [`schedule`]: which schedules there are: search, replay, minimise

#![cfg_attr(test, allow(clippy::unwrap_used))] // a test may panic

pub mod schedule;
pub mod trace;
