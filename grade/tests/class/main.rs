//! `cargo grade`, driven as an instructor drives it.
#![allow(clippy::unwrap_used)] // a test may panic

mod again;
mod alike;
mod begun;
mod folders;
mod json;
mod layouts;
mod output;
mod page;
mod parts;
mod project;
mod recipe;
mod same;
mod several;
mod whole;
