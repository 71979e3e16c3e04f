//! A simulated program, to test the search with: small threads over channels, locks, condition
//! variables and atomics. It serves runs as the child does, but within the test.

mod generate;
mod machine;
mod program;
mod serve;

pub use generate::{generate, larger};
pub use program::{Instruction, Program};
pub use serve::ModelServer;
