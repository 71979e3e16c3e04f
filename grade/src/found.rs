//! What is known of a learner's answer to a lesson.

use crate::answer::Unread;
use rivulets::course::Graded;

/// What is known of a learner's answer to a lesson.
pub enum Found {
    /// There is none.
    Missing,
    /// Nothing was done to the program as it was shipped.
    Untouched,
    /// It isn't looked at.
    Unread(Unread),
    /// It was graded.
    Graded(Box<Graded>),
    /// It can't be graded, in words.
    Trouble(String),
}
