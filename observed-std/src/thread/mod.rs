//! `std::thread`: threads are the engine's.

mod builder;
mod current;
mod join;
mod local;
mod park;
mod scoped;

pub use builder::{Builder, spawn};
pub use current::{Thread, ThreadId, current};
pub use join::JoinHandle;
pub use local::LocalKey;
pub use park::{park, park_timeout, sleep, yield_now};
#[allow(deprecated)] // As in std.
pub use park::{park_timeout_ms, sleep_ms};
pub use scoped::{Scope, ScopedJoinHandle, scope};
pub use std::thread::{AccessError, Result};

/// Whether the current thread is unwinding because of a panic.
#[must_use]
pub fn panicking() -> bool {
    crate::engine::seen::seen();
    crate::engine::panics::panicking()
}

/// How much parallelism there is by default: the same in every run and on every machine, since programs choose their
/// number of threads by it.
#[track_caller]
pub fn available_parallelism() -> std::io::Result<std::num::NonZero<usize>> {
    let engine = crate::engine::state::engine();
    engine.given(
        crate::engine::answer::Given::Parallelism,
        crate::engine::schedule::caller(),
    );
    Ok(const { std::num::NonZero::new(4).unwrap() })
}
