use super::say::say;
use super::{Course, TROUBLE};
use crate::exercise::ExerciseId;
use crate::words;
use std::process::ExitCode;

/// `rivulets hint LESSON [NUMBER]`
pub(super) fn hint(course: &Course, id: ExerciseId, number: usize) -> Result<ExitCode, ExitCode> {
    let (exercise, _) = course.find(id)?;
    match words::hint(exercise, number) {
        Some(hint) => {
            say(&hint);
            Ok(ExitCode::SUCCESS)
        }
        None => {
            say(&words::no_such_hint(exercise, number));
            Err(TROUBLE.into())
        }
    }
}
