//! What is to be shown: the lesson, what was found of it, what is done, and what somebody looks at.

use rivulets::course::{Graded, Stage};
use rivulets::words::Progress;
use std::time::{Duration, Instant};

/// All that the screen is made of.
pub struct Shown {
    /// The place of the lesson.
    pub at: usize,
    /// How far a learner is with each, as far as that is known.
    pub progress: Vec<Progress>,
    /// What was found last of this lesson.
    pub found: Option<Found>,
    /// Whether that is of an older text than is graded now.
    pub is_older: bool,
    /// What is done.
    pub doing: Option<Doing>,
    /// What is shown in the place of the verdict.
    pub aside: Option<Aside>,
    /// Whether it is asked whether the lesson is to be put back.
    pub asks_reset: bool,
    /// What is said in a line, until the next key or save.
    pub note: Option<String>,
    /// The first line of the text that is seen.
    pub scroll: usize,
}

/// What was found of a lesson.
pub enum Found {
    /// Its verdict, and how long that took; none of the first order alone.
    Graded(Box<Graded>, Option<Duration>),
    /// There is none, for this reason.
    Trouble(String),
}

/// What is done with the lesson, since when, and how far it is.
pub struct Doing {
    pub what: What,
    pub since: Instant,
    pub stage: Option<Stage>,
    /// A program that computes for long, in words.
    pub computing: Option<String>,
}

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    Grading,
    Running,
    Hinting,
    /// So many pieces are taken away, of so many.
    TakingApart(usize, usize),
}

/// What somebody looks at beside the verdict.
pub enum Aside {
    /// The hint with this number, and how the program was graded that was shipped, where it needs that.
    Hint(usize, Option<Box<Graded>>),
    /// A run, drawn.
    Chart,
    /// What the program printed.
    Ran(String),
    /// What each piece is for, as far as that is known.
    Why(String),
    /// All lessons, and the one that is chosen.
    List(usize),
}

impl Shown {
    /// The lesson at this place, before anything is found of it.
    pub fn new(at: usize, progress: Vec<Progress>) -> Self {
        Self {
            at,
            progress,
            found: None,
            is_older: false,
            doing: None,
            aside: None,
            asks_reset: false,
            note: None,
            scroll: 0,
        }
    }

    /// Begins something.
    pub fn begin(&mut self, what: What) {
        self.note = None;
        self.is_older |= what == What::Grading;
        self.doing = Some(Doing {
            what,
            since: Instant::now(),
            stage: None,
            computing: None,
        });
    }

    /// The verdict on the text as it is now; none while that is looked for.
    pub fn graded(&self) -> Option<&Graded> {
        match &self.found {
            Some(Found::Graded(graded, Some(_))) if !self.is_older => Some(graded),
            _ => None,
        }
    }

    /// Finds this of the text as it is now.
    pub fn find(&mut self, found: Found) {
        self.found = Some(found);
        self.is_older = false;
    }

    /// So many lessons are passed.
    pub fn passed(&self) -> usize {
        let passed = self.progress.iter();
        passed.filter(|progress| progress.is_passed()).count()
    }
}
