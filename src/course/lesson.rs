//! What one exercise is graded by.

use crate::diagnose::Shares;
use crate::exercise::ExerciseId;
use crate::source::Function;
use crate::verdict::{Difference, Requirement, Verdict};

/// What one exercise is graded by, and all that is said of it alone.
#[derive(Clone, Debug)]
pub struct Lesson {
    number: u8,
    requirements: Vec<Requirement>,
    start: Option<Start>,
    hints: Option<[&'static str; 3]>,
    notice: Option<&'static str>,
    counted: Option<&'static str>,
    obeys_durations: bool,
}

/// How a lesson's program starts, as shipped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// rustc refuses it, with errors of these codes, in its order.
    Refused(&'static [&'static str]),
    /// It compiles, and gets this verdict, whose first sentence names this line.
    Judged(Verdict, u32),
}

impl Lesson {
    /// The lesson with this number, in 1..=99, and what it asks for: the checklist that a learner
    /// sees, in its order.
    pub fn new(number: u8, requirements: impl IntoIterator<Item = Requirement>) -> Self {
        Self {
            number,
            requirements: requirements.into_iter().collect(),
            start: None,
            hints: None,
            notice: None,
            counted: None,
            obeys_durations: false,
        }
    }

    /// The fault that its program is shipped with.
    pub fn starts_with(self, start: Start) -> Self {
        Self {
            start: Some(start),
            ..self
        }
    }

    /// Hints for how it starts, a nudge, a pointer, and nearly the answer; none is a line of the solution.
    ///
    /// Texts may be broken anywhere, here and in what is to be noticed: they are wrapped before they are
    /// shown.
    pub fn hints(self, hints: [&'static str; 3]) -> Self {
        Self {
            hints: Some(hints),
            ..self
        }
    }

    /// What to notice in a program that passes.
    pub fn notice(self, notice: &'static str) -> Self {
        Self {
            notice: Some(notice),
            ..self
        }
    }

    /// The same where no channel tells the program that nobody is left who sends: it counts its messages, or knows
    /// otherwise that all has come.
    pub fn notice_if_counted(self, notice: &'static str) -> Self {
        Self {
            counted: Some(notice),
            ..self
        }
    }

    /// It is about durations: in its runs a sleep, and a wait for a time, last as long as they say, and all else takes
    /// no time. In those of other lessons each of them may be over at any moment.
    pub fn obeying_durations(self) -> Self {
        Self {
            obeys_durations: true,
            ..self
        }
    }

    /// Whether sleeps, and waits for a time, last as long as they say.
    pub fn obeys_durations(&self) -> bool {
        self.obeys_durations
    }

    /// The exercise that it grades; `None` if its number is none that an exercise can have.
    pub fn id(&self) -> Option<ExerciseId> {
        ExerciseId::new(self.number)
    }

    /// How its program starts; every lesson of the course says so.
    pub fn start(&self) -> Option<Start> {
        self.start
    }

    /// The hints for how it starts; every lesson of the course has them.
    pub fn first_hints(&self) -> Option<[&'static str; 3]> {
        self.hints
    }

    /// What to notice in a program that passes, and that counts its messages or doesn't.
    pub fn noticed(&self, counts: bool) -> Option<&'static str> {
        self.counted.filter(|_| counts).or(self.notice)
    }

    /// How what was printed differs from the lines that it wants; by the first that differs of those that say so.
    pub fn difference(&self, printed: &str) -> Option<Difference> {
        let mut all = self.requirements.iter();
        all.find_map(|requirement| requirement.difference(printed))
    }

    /// Whether it is about a message that comes back.
    pub fn is_about_what_comes_back(&self) -> bool {
        let is = |one: &Requirement| matches!(one, Requirement::HeedsWhatComesBack(_));
        self.requirements.iter().any(is)
    }

    /// How much is taken and how much finds no room, if it is about that.
    pub fn shares(&self) -> Option<Shares> {
        let mut asked = self.requirements.iter();
        asked.find_map(|one| match one {
            Requirement::AddsUp(_, wanted) => Some(*wanted),
            _ => None,
        })
    }

    /// The functions that it calls.
    pub fn functions(&self) -> Vec<Function> {
        let functions = self.requirements.iter().filter_map(Requirement::function);
        functions.collect()
    }

    /// What it asks for, in order.
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }
}
