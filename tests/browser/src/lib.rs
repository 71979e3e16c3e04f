//! Pages made by the command, and a browser to look at them with.
#![allow(clippy::unwrap_used)] // a test may panic

mod browser;
mod program;
#[path = "../../skipped.rs"]
mod skipped;
mod texts;
mod visit;

pub use browser::Browser;
pub use program::{Program, Step};
pub use texts::{HOSTILE, LONG, READERS};
pub use visit::{with_address, with_page};
