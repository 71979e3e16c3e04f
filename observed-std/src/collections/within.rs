//! Functions of the program's own that a map calls in its order: drops, clones, comparisons. An operation made within
//! one shows the order, and so does what they do to something that they share. Values that may go to another thread
//! share nothing but by operations and thread-locals, whose use is seen; so the order is only looked at before where a
//! value may not, as one that holds an `Rc`, a `&Cell` or a `dyn Fn()`.

use crate::engine::hashes;

/// Calls what may call functions of the program's own, one for each key of the map that has this function.
pub fn within<R>(function: Option<u64>, call: impl FnOnce() -> R) -> R {
    hashes::enter(function);
    let _left = Left;
    call()
}

struct Left;

impl Drop for Left {
    fn drop(&mut self) {
        hashes::leave();
    }
}

/// Whether functions of a `T`, called one after the other, may show unseen in which order they were.
pub const fn may_show<T>() -> bool {
    <T as Shares>::UNSEEN
}

trait Shares {
    const UNSEEN: bool;
}

#[cfg(follows_arc)]
impl<T> Shares for T {
    default const UNSEEN: bool = true;
}

#[cfg(follows_arc)]
impl<T: Send> Shares for T {
    const UNSEEN: bool = false;
}

/// With another compiler it isn't told which values may go to another thread.
#[cfg(not(follows_arc))]
impl<T> Shares for T {
    const UNSEEN: bool = false;
}

/// The first field of a map, which is dropped before all others: from here on what the map holds is dropped. Which map
/// it is, its state says, which is dropped next.
pub struct First;

/// The last field of a map, which is dropped after all others.
pub struct Last;

impl Drop for First {
    fn drop(&mut self) {
        hashes::enter(None);
    }
}

impl Drop for Last {
    fn drop(&mut self) {
        hashes::leave();
    }
}
