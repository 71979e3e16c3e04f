//! The engine: threads as coroutines, a scheduler that sees every operation before it is made, a record of each run,
//! and a server that makes the runs it is asked for.

pub mod allocations;
#[cfg_attr(not(follows_arc), allow(dead_code))]
mod arcs;
pub mod arena;
mod before;
mod channel_io;
pub mod circle;
pub mod clock;
mod coverage;
#[cfg_attr(not(follows_arc), allow(dead_code))]
mod cycles;
pub mod digest;
pub mod drop_site;
mod elsewhere;
mod enabled;
mod fiber;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod filter;
mod granules;
mod growth;
pub mod hash_functions;
pub mod hashes;
mod held;
mod history;
mod holders;
pub mod image;
pub mod local;
pub mod object;
mod orderings;
pub mod origin;
pub mod output;
mod overflow;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod own_call;
#[cfg_attr(not(follows_arc), allow(dead_code))]
pub mod owners;
pub mod panics;
mod parent;
pub mod pending;
pub mod pieces;
pub mod places;
mod policy;
mod poll;
mod priorities;
mod readings;
mod record;
pub mod run;
pub mod schedule;
pub mod seen;
pub mod serve;
mod set;
mod spans;
pub mod stacks;
pub mod standing;
pub mod state;
mod step;
pub mod stream;
pub mod stream_lock;
mod sweep;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub mod syscalls;
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
#[path = "no_syscalls.rs"]
pub mod syscalls;
pub mod task;
pub mod tokens;
pub mod unfollowed;
pub mod unwind;
mod waiters;
mod whereabouts;
mod whole_state;
pub mod writing;

pub use ::wire::frame as wire;
pub use ::wire::{answer, bytes, dependence, event, operation};
