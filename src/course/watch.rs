//! Who looks on while a file is graded.

use super::Graded;
use crate::schedule::{Progress, Stop};

/// What is done while a file is graded.
#[derive(Clone, Copy, Debug)]
pub enum Stage {
    /// The compiler is at work.
    Compiling,
    /// Orders of the threads are tried.
    Trying(Trying),
    /// The simplest order is looked for that fails like the one that was found.
    Simplifying,
    /// Orders of hash maps are looked for by which a failing run is right.
    Comparing,
    /// The content of messages is changed, one at a time, to see whether it is read.
    Dyeing {
        /// So many were.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// The program is run as it stands, for what that shows.
    RunningPlainly,
}

/// Orders of the threads that are tried.
#[derive(Clone, Copy, Debug)]
pub struct Trying {
    /// How far that is.
    pub progress: Progress,
    /// The call of the program that they are of, from 1, and of how many; none: the program itself.
    pub call: Option<(usize, usize)>,
    /// Whether the search had to start again, since a run showed that too much was taken for granted.
    pub again: bool,
}

/// Who looks on while a file is graded. Whoever says no more than how its end is asked for waits for the verdict alone.
pub trait Onlooker {
    /// Called whenever something else is done, or it has come further.
    fn sees(&mut self, _: Stage) {}

    /// Whether to be told at once of a program whose first order is wrong. Asked for now and then
    /// while others are tried.
    fn is_curious(&mut self) -> bool {
        false
    }

    /// What the first order of a program shows that is wrong in it, as if there were no other.
    fn hears(&mut self, _: &Graded) {}

    /// By which it may ask for an end: then what was found by then is the verdict.
    fn stop(&self) -> Stop;

    /// Whether nothing is told but the verdict of a whole grading: then nothing is done for what else could be told.
    fn is_brief(&self) -> bool {
        false
    }
}

/// Looks at nothing, and has all the time of the world.
pub(super) struct Nobody;

impl Onlooker for Nobody {
    fn stop(&self) -> Stop {
        Stop::default()
    }
}

/// Looks at nothing, and passes on the wish for an end.
impl Onlooker for Stop {
    fn stop(&self) -> Stop {
        self.clone()
    }

    fn is_brief(&self) -> bool {
        true
    }
}
