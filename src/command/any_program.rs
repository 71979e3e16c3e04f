//! A program that is explored and not graded: a lesson's own, or any.

use super::course::Target;
use super::refuse;
use crate::build::Unchecked;
use crate::exercise::{Exercise, Subject};
use crate::source::Fault;
use crate::words;
use std::process::ExitCode;

/// A program, and the lesson that it is of, if it is of one.
pub(super) struct AnyProgram {
    pub subject: Subject,
    exercise: Option<Exercise>,
    /// Whether its lesson is about durations.
    pub obeys_durations: bool,
}

impl AnyProgram {
    /// A file that is no lesson's, as far as is known.
    pub(super) fn any(subject: Subject) -> Self {
        Self {
            subject,
            exercise: None,
            obeys_durations: false,
        }
    }

    /// A lesson's own.
    pub(super) fn of(target: &Target) -> Self {
        Self {
            subject: target.subject.clone(),
            exercise: Some(target.exercise.clone()),
            obeys_durations: target.lesson.obeys_durations(),
        }
    }

    /// Says why it can't be explored.
    pub(super) fn fails(&self, fault: &Fault) -> ExitCode {
        let exercise = self.exercise.as_ref();
        refuse(&words::not_explored(&self.subject, exercise, fault))
    }

    /// Why it was not built to be explored, in words.
    pub(super) fn unchecked(&self, why: &Unchecked) -> String {
        words::explore::unchecked(why, &self.subject, self.exercise.as_ref())
    }
}
