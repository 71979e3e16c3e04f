//! What takes too long for a plain `cargo test`: `cargo test --test whole`, as `.ci/run` does.
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "../course/apart.rs"]
mod apart;
#[path = "../course/project.rs"]
#[allow(dead_code)] // each target uses its part of it
mod project;

mod chapters;
mod compiler;
mod endless;
mod house;
mod terminal;
mod why;
