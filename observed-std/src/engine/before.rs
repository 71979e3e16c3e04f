//! What comes before an operation that a thread is about to announce. Each may make operations itself, so those who do
//! it hand it in.

use super::pending::{Pending, Turn};

#[derive(Clone, Copy)]
pub struct Before {
    /// Tells of a panic, if the thread panics and that isn't a step yet.
    pub tell: fn(),
    /// Takes the locks of the streams that the thread is formatting texts for.
    pub lock_what_is_written: fn(),
    /// Once the run is over: what an operation is then.
    pub ghost: fn(&Pending) -> Turn,
}
