//! The course's own tests: that it is sound, whatever a learner's files hold. They never read
//! `exercises/`.
#![allow(clippy::unwrap_used, clippy::print_stderr)] // a test may panic, and say that it was skipped

mod advice;
mod apart;
mod asked;
mod chart;
mod command;
mod computing;
mod editor;
mod encodings;
mod explore;
mod explore_folded;
mod explore_schema;
mod explore_states;
mod faults;
mod given;
mod hints;
mod layout;
mod leaks;
mod limits;
mod meant;
mod names;
mod newer;
mod page;
mod partners;
mod paths;
#[cfg(target_os = "linux")]
#[path = "../peak.rs"]
mod peak;
mod pinned;
mod predict;
mod progress;
mod project;
mod readme;
mod replay;
mod rooms;
mod rows;
mod saved;
mod several;
mod shipped;
#[path = "../skipped.rs"]
mod skipped;
mod solutions;
mod stopped;
mod targets;
mod teaching;
mod told;
mod ui;
mod views;
mod vocabulary;
mod waits;
mod weight;
mod why;
mod width;
mod written;

#[path = "../sample.rs"]
mod sample;
