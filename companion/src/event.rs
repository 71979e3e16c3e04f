//! What may happen while somebody watches.

use crossterm::event::KeyEvent;
use rivulets::command::NoVerdict;
use rivulets::course::{Graded, Stage};
use std::time::Duration;

/// What may happen, in the order in which it is heard of.
pub enum Event {
    /// A key was pressed.
    Key(KeyEvent),
    /// The terminal has another size.
    Resized,
    /// Something was saved in the folder of the exercises.
    Touched,
    /// A job with this number came so far.
    Seen(u64, Stage),
    /// What the first order showed of it.
    Heard(u64, Box<Graded>),
    /// A program computes for long, in words.
    Computing(String),
    /// The next of what it tells, with how many pieces are done, and of how many.
    Told(u64, String, usize, usize),
    /// It is done.
    Done(u64, Done),
    /// Somebody sent this signal.
    #[cfg_attr(not(unix), allow(dead_code))] // other systems have none
    Signal(i32),
    /// The grader is at fault; what it is was said.
    Panicked,
}

/// What came of a job.
pub enum Done {
    /// A lesson was graded in this time.
    Graded(Box<Result<Graded, NoVerdict>>, Duration),
    /// The program as it was shipped was graded, if a hint needs it.
    Shipped(Option<Box<Graded>>),
    /// All was told.
    Told,
    /// The program was run, and this is what is said of it.
    Ran(String),
}
