//! Addresses that are the same in every process of an observed program, since it may print them.

/// What `start` starts lays its memory out in the same way each time, where the system lets us say so.
#[cfg(target_os = "linux")]
pub(super) fn fixed<T>(start: impl FnOnce() -> T) -> T {
    use nix::sys::personality::{Persona, get, set};
    let Ok(before) = get() else {
        return start();
    };
    // A process has it from the thread that starts it. Where it is refused, as in some containers, addresses differ,
    // which a search notices where it matters.
    let _ = set(before | Persona::ADDR_NO_RANDOMIZE);
    let started = start();
    let _ = set(before);
    started
}

/// No other system lets us.
#[cfg(not(target_os = "linux"))]
pub(super) fn fixed<T>(start: impl FnOnce() -> T) -> T {
    start()
}
