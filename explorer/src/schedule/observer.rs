//! Who looks on while a program is explored.

use super::exploration::Progress;
use super::text::Schedule;
use crate::trace::{Run, Step};
use std::ops::ControlFlow;

/// A run that came to an end of the program's own.
pub struct Seen<'a> {
    /// How it ended and what it printed.
    pub run: &'a Run,
    /// All its steps, from the first.
    pub steps: &'a [Step],
}

impl Seen<'_> {
    /// The schedule that leads there.
    pub fn schedule(&self) -> Schedule {
        Schedule(self.steps.iter().map(|step| step.choice).collect())
    }
}

/// Sees every run of an exploration.
pub trait Observer {
    /// Called after each run, of whatever kind; may ask for an end.
    fn progress(&mut self, progress: Progress) -> ControlFlow<()>;

    /// Called with each run that is an outcome.
    fn saw(&mut self, seen: &Seen);

    /// The search starts again with better assumptions: what was seen counts no more.
    fn start_again(&mut self);
}

/// An observer that only hears of progress.
pub(super) struct Watching<'a>(pub &'a mut dyn FnMut(Progress) -> ControlFlow<()>);

impl Observer for Watching<'_> {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        (self.0)(progress)
    }

    fn saw(&mut self, _: &Seen) {}

    fn start_again(&mut self) {}
}
