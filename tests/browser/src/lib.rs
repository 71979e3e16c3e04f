//! Pages made by the command, and a browser to look at them with.
#![allow(clippy::unwrap_used)] // a test may panic

mod browser;
mod program;

pub use browser::Browser;
pub use program::{Program, Step};
