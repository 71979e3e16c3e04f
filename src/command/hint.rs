use super::say::say;
use super::{Course, TROUBLE};
use crate::course::grade;
use crate::exercise::ExerciseId;
use crate::words;
use std::process::ExitCode;

/// `rivulets hint LESSON [NUMBER]`: one that fits how the lesson's file is graded now.
pub(super) fn hint(course: &Course, id: ExerciseId, number: usize) -> Result<ExitCode, ExitCode> {
    let (exercise, lesson) = course.find(id)?;
    let file = exercise.path(&course.project);
    let graded = grade(&course.project, lesson, &file).map_err(|fault| {
        say(&words::trouble(id, &fault));
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
