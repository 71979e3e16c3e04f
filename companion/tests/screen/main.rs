//! The companion at a terminal of the test's own: what a person sees, and how the terminal is left. Linux alone, whose
//! `setsid` gives a program a terminal that controls it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a test may panic

mod course;
mod keys;
mod left;
mod lines;
mod saves;
mod sizes;
mod terminal;
