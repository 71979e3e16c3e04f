//! `rivulets hint`: one that fits what is wrong now.

use super::arguments::OneFile;
use super::course::Target;
use super::say::say;
use super::{Course, TROUBLE, code_of};
use crate::course::Graded;
use crate::exercise::Subject;
use crate::source::Fault;
use crate::words;
use std::process::ExitCode;

/// `rivulets hint [LESSON|FILE] [NUMBER]`: one that fits how the file is graded now.
pub(super) fn hint(course: &Course, file: &OneFile, number: usize) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "hint")?;
    let exercise = target.exercise;
    let trouble = |fault| {
        say(&words::trouble(&target.subject, exercise, &fault));
        code_of(&fault)
    };
    let graded = course.grade(&target).map_err(trouble)?;
    let shipped = as_shipped(course, &target, &graded).map_err(trouble)?;
    match words::hint(exercise, &graded, shipped.as_ref(), number) {
        Some(hint) => {
            say(&hint);
            Ok(ExitCode::SUCCESS)
        }
        None if graded.judgement.passed() => {
            say(&words::no_such_hint(exercise, &graded, number));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            say(&words::no_such_hint(exercise, &graded, number));
            Err(TROUBLE.into())
        }
    }
}

/// The program as it was shipped, graded, where it is needed: for a text that is another, and fails.
pub(super) fn as_shipped(
    course: &Course,
    target: &Target,
    graded: &Graded,
) -> Result<Option<Graded>, Fault> {
    let exercise = target.exercise;
    if graded.judgement.passed() || graded.source == exercise.shipped {
        return Ok(None);
    }
    let file = course.project.shipped().join(exercise.file_name());
    let subject = Subject::of(&course.project, &file);
    course.grade_to_compare(target.lesson, &subject).map(Some)
}
