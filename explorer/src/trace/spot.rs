//! Where a program was found that computed on and on, took more and more memory, or ran out of
//! stack: its own code tells by lines, in a second build.

use super::operation::Site;

/// A place in a program's text, and what a thread did there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Which thread.
    pub thread: u16,
    /// Where.
    pub site: Site,
    /// What it did there.
    pub doing: Doing,
}

/// What goes on at a spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doing {
    /// The loop that begins here goes round and round.
    Loop,
    /// What stands here goes on and on: a call, or a loop that isn't told apart.
    Call,
    /// Memory is taken here.
    Growth,
    /// A function calls itself here, by others or not.
    Recursion,
    /// The stack is used up by what stands here.
    Depth,
}
