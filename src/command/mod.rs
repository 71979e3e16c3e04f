//! The command line, one file a subcommand.

pub mod explore;
pub mod report;
