//! `rivulets hint`: one that fits what is wrong now.

use super::arguments::OneFile;
use super::course::Target;
use super::say::say;
use super::watching::Purpose;
use super::{Course, TROUBLE};
use crate::course::{Graded, Known, Start};
use crate::exercise::{Subject, Whose};
use crate::source::Fault;
use crate::verdict::Verdict;
use crate::words;
use std::fs;
use std::process::ExitCode;

/// `rivulets hint [LESSON|FILE] [NUMBER]`: one that fits how the file is graded now.
pub(super) fn hint(course: &Course, file: &OneFile, number: usize) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "hint")?;
    let exercise = target.exercise;
    if let Some(hint) = known(course, &target, number) {
        say(&hint);
        return Ok(ExitCode::SUCCESS);
    }
    let trouble = |fault| target.fails(&fault);
    let graded = course.grade(&target).map_err(trouble)?;
    let shipped = as_shipped(course, &target, &graded).map_err(trouble)?;
    match words::hint(exercise, &graded, shipped.as_ref(), number) {
        Some(hint) => {
            say(&hint);
            Ok(ExitCode::SUCCESS)
        }
        None => {
            say(&words::no_such_hint(exercise, &graded, number));
            match graded.judgement.passed() {
                true => Ok(ExitCode::SUCCESS),
                false => Err(TROUBLE.into()),
            }
        }
    }
}

/// The hint that fits a learner's own file as far as that is known without grading it: it is as it was shipped, or its
/// verdict is known, and is another than that of the program that it was made of.
fn known(course: &Course, target: &Target, number: usize) -> Option<String> {
    let (exercise, lesson) = (target.exercise, target.lesson);
    if target.subject.whose() != Whose::Learners {
        return None;
    }
    let text = fs::read_to_string(target.subject.path()).ok()?;
    if text == exercise.shipped {
        return words::hint_of_start(exercise, lesson, number);
    }
    let all = Known::read(&course.project);
    let (verdict, fits) = all.verdict_with_hints(&course.project, exercise.id, &target.subject)?;
    let starts_so = match lesson.start()? {
        Start::Refused(_) => verdict == Verdict::DoesNotCompile,
        Start::Judged(start, _) => verdict == start,
    };
    let fits = (!starts_so).then_some(fits)?;
    words::hint_called(exercise, fits, number)
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
    let shipped = Target {
        subject: Subject::of(&course.project, &file),
        ..*target
    };
    course.grade_for(&shipped, Purpose::Comparing).map(Some)
}
