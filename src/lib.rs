//! The grader of rivulets: every schedule of an unmodified program.

pub mod command;
pub mod program;
pub mod schedule;
pub mod trace;
pub mod words;
