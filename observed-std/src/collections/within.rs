//! Functions of the program's own that a map calls in its order: drops, clones, comparisons. An operation made within
//! one shows the order.

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
