//! What is worth saying beside a verdict.

use crate::trace::Site;

/// What is worth saying of a program that passes, and stands in no lesson's way.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remarks {
    /// Where it asks again and again while it waits.
    pub busy: Option<Site>,
    /// Where a panic happened that ended no thread.
    pub caught: Option<Site>,
    /// The first line with `unsafe`: data races aren't looked for.
    pub unsafe_line: Option<u32>,
    /// A line with a weaker ordering than the one that is explored, where what happens may hang on it.
    pub weak_ordering: Option<u32>,
}
