use super::arguments::OneFile;
use super::say::say;
use super::{Course, TROUBLE};
use crate::course::grade_subject;
use crate::words;
use std::process::ExitCode;

/// `rivulets hint [LESSON|FILE] [NUMBER]`: one that fits how the file is graded now.
pub(super) fn hint(course: &Course, file: &OneFile, number: usize) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "hint")?;
    let exercise = target.exercise;
    let graded = grade_subject(&course.project, target.lesson, &target.subject);
    let graded = graded.map_err(|fault| {
        say(&words::trouble(&target.subject, exercise, &fault));
        ExitCode::from(TROUBLE)
    })?;
    match words::hint(exercise, &graded, number) {
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
