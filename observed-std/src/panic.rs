//! `std::panic`, where it meets the engine.

pub use std::panic::*;

use crate::engine::panics;
use crate::engine::schedule::caller;
use crate::engine::state::Hook;
use std::any::Any;
use std::sync::Arc;

/// Runs a closure and catches a panic in it.
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> std::thread::Result<R> {
    let mut f = Some(f);
    let mut value = None;
    panics::caught(&mut || value = f.take().map(|f| f()))?;
    Ok(value.expect("the closure ran"))
}

/// Panics with this payload, without the hook.
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    panics::resume(payload)
}

/// Panics with any payload.
#[inline]
#[track_caller]
pub fn panic_any<M: 'static + Any + Send>(message: M) -> ! {
    std::panic::panic_any(message)
}

/// Registers a hook for panics.
#[track_caller]
pub fn set_hook(hook: Hook) {
    if panics::panicking() {
        panic!("cannot modify the panic hook from a panicking thread");
    }
    drop(panics::change_hook(Some(Arc::new(hook)), caller()));
}

/// Unregisters the hook, and returns it.
#[must_use]
#[track_caller]
pub fn take_hook() -> Hook {
    if panics::panicking() {
        panic!("cannot modify the panic hook from a panicking thread");
    }
    match panics::change_hook(None, caller()).map(Arc::try_unwrap) {
        None => Box::new(panics::default_hook),
        Some(Ok(hook)) => hook,
        Some(Err(shared)) => Box::new(move |info| shared(info)),
    }
}
