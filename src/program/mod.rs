//! A source file made into programs and run under limits.

mod child;
mod counts;
pub mod diagnostic;
mod group;
pub mod observed;
pub mod server;
mod statics;
mod text;
mod tokens;
pub mod watchdog;
