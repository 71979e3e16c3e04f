//! The engine: threads as coroutines, a scheduler that sees every operation before it is made, a record of each run,
//! and a server that makes the runs it is asked for.

pub mod allocations;
pub mod arena;
mod channel_io;
pub mod circle;
pub mod clock;
mod coverage;
#[cfg_attr(not(follows_arc), allow(dead_code))]
mod cycles;
pub mod digest;
pub mod dye;
mod elsewhere;
mod enabled;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod filter;
mod growth;
pub mod hashes;
mod image;
pub mod local;
pub mod object;
mod orderings;
pub mod output;
mod overflow;
#[cfg_attr(not(follows_arc), allow(dead_code))]
pub mod owners;
pub mod panics;
mod parent;
pub mod places;
mod policy;
mod poll;
mod record;
pub mod run;
pub mod schedule;
pub mod serve;
mod set;
mod spans;
pub mod stacks;
pub mod standing;
pub mod state;
pub mod stream;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub mod syscalls;
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
#[path = "no_syscalls.rs"]
pub mod syscalls;
pub mod task;
mod unwind;
mod waiters;
mod whereabouts;
pub mod writing;

pub use ::wire::frame as wire;
pub use ::wire::{answer, bytes, dependence, event, operation};
