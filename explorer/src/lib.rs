//! Which schedules a program has, and what happened in each of its runs.
//!
//! A crate of its own since it works for as long as a learner waits: it is optimised where all else that is built for
//! them is not. Pure, and without dependencies; it knows no lesson and words nothing.
//!
//! - [`trace`]: what happened in a run: its steps, how it ended, who waits where
//! - [`schedule`]: which schedules there are: search, replay, minimise
//!
//! A schedule says who goes on at each decision, and is read and written as text:
//!
//! ```
//! use explorer::schedule::Schedule;
//!
//! let schedule: Schedule = "0x2.1.0x3".parse().unwrap();
//! assert_eq!(schedule.0.len(), 6);
//! assert!(schedule.0[..2].iter().all(|choice| choice.thread == 0));
//! assert_eq!(schedule.to_string(), "0x2.1.0x3");
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used))] // a test may panic

pub mod schedule;
pub mod trace;
