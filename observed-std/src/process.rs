//! `std::process`, whose ends of the process end the run.

pub use std::process::*;

use crate::engine::answer::Given;
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use crate::engine::{panics, run, unwind};

/// Ends the process; destructors of the calling thread's thread-locals run then, as on Linux.
#[track_caller]
pub fn exit(code: i32) -> ! {
    run::exit(code, 1, caller());
    unwind::suspend_for_good()
}

/// Ends the process at once; what stdout has in its buffer is lost.
#[track_caller]
pub fn abort() -> ! {
    panics::abort_at(caller())
}

/// A process builder.
#[deprecated(note = "rivulets: other processes can't be followed")]
pub type Command = std::process::Command;

/// The id of this process: the same in every run, where a system gives each another.
#[must_use]
#[track_caller]
pub fn id() -> u32 {
    engine().given(Given::Process, caller());
    1_000
}
