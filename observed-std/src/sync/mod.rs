//! `std::sync`, with what waits or can be waited for replaced.

pub use std::sync::*;

#[cfg(follows_arc)]
mod arc;
pub mod atomic;
mod barrier;
mod condvar;
mod id;
mod lazy_lock;
pub mod mpsc;
mod mutex;
mod once;
mod once_lock;
mod poisoning;
mod rwlock;
mod slot;
#[cfg(not(follows_arc))]
mod std_arc;

#[cfg(follows_arc)]
pub use arc::{Arc, Weak};
pub use barrier::{Barrier, BarrierWaitResult};
pub use condvar::{Condvar, WaitTimeoutResult};
pub use lazy_lock::LazyLock;
pub use mutex::{Mutex, MutexGuard};
#[allow(deprecated)] // As in std.
pub use once::ONCE_INIT;
pub use once::{Once, OnceState};
pub use once_lock::OnceLock;
pub use rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
#[cfg(not(follows_arc))]
pub use std_arc::{Arc, Weak};
