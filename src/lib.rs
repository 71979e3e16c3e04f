//! The grading library of rivulets: a course of small broken programs that teaches message passing.
//!
//! The rooms, from the ground up; a room imports only rooms above it in this list (a test says so):
//!
//! - [`trace`] and [`schedule`]: what happened in a run, and which schedules there are; a crate of their own,
//!   `explorer`
//! - [`exercise`]: an exercise's files: header, order, shipped copy, reset
//! - [`source`]: a text, its words and what is put round it; the only room that looks at words of a program
//! - [`process`]: programs run under limits, and the child that serves runs; the only room that starts processes
//! - [`build`]: the compiler: a text checked, built to be observed, built plainly; its messages
//! - [`explore`]: a program under all its schedules: the one door to the search
//! - [`diagnose`]: what happened in a run, found out: who knew of what, what crossed, who waits for whom,
//!   what luck hung on; pure
//! - [`verdict`]: requirements over what a program did, and the [`verdict::Verdict`] that follows; pure
//! - [`course`]: the lessons, their order, and how one is graded
//! - [`picture`]: a run as a message-sequence chart; pure
//! - [`report`]: what `rivulets explore` found, in the form of its JSON
//! - [`words`]: all that a person reads
//! - [`command`]: the command line, and the lessons as `cargo test --test ex01` runs them
//!
//! A program under every schedule that can make a difference:
//!
//! ```
//! use rivulets::build::{Toolchain, observe};
//! use rivulets::explore::Explorer;
//!
//! # let folder = std::env::temp_dir().join(format!("rivulets-example-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let file = folder.join("river.rs");
//! std::fs::write(&file, "fn main() { std::thread::spawn(|| println!(\"a wave\")); }")?;
//! let observed = observe(&file, &folder, &Toolchain::built_in()).expect("it compiles");
//! let found = Explorer::of(&observed).explore().expect("it can be run");
//! // Main may end before the thread prints.
//! let printed: Vec<&[u8]> = found.outcomes.iter().map(|outcome| &*outcome.stdout).collect();
//! assert!(found.complete && printed.contains(&&b""[..]) && printed.contains(&&b"a wave\n"[..]));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! And a learner's file, graded by its lesson:
//!
//! ```no_run
//! use rivulets::course::{grade, lessons};
//! use rivulets::exercise::Project;
//!
//! let project = Project::at(".");
//! let lesson = &lessons()[0];
//! let graded = grade(&project, lesson, "exercises/ex01_first_message.rs".as_ref()).expect("no trouble of ours");
//! println!("{:?}", graded.judgement.verdict());
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used))] // a test may panic

// The lessons stand in tests/exNN.rs, where they speak of `rivulets::…`; `course` takes the same
// files in.
extern crate self as rivulets;

pub mod build;
pub mod command;
pub mod course;
pub mod diagnose;
pub mod exercise;
pub mod explore;
pub mod picture;
pub mod process;
pub mod report;
pub mod source;
pub mod verdict;
pub mod words;

pub use explorer::{schedule, trace};
