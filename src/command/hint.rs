use super::arguments::OneFile;
use super::say::say;
use super::{Course, TROUBLE, code_of};
use crate::words;
use std::process::ExitCode;

/// `rivulets hint [LESSON|FILE] [NUMBER]`: one that fits how the file is graded now.
pub(super) fn hint(course: &Course, file: &OneFile, number: usize) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "hint")?;
    let exercise = target.exercise;
    let graded = course.grade(&target);
    let graded = graded.map_err(|fault| {
        say(&words::trouble(&target.subject, exercise, &fault));
        code_of(&fault)
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
