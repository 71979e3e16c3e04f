//! `rivulets reset`: files as they were shipped, with a backup of what was there.

use super::named::{Named, Takes};
use super::say::say;
use super::{Course, TROUBLE, refuse};
use crate::exercise::{self, ExerciseId};
use crate::words;
use std::process::ExitCode;

/// `rivulets reset LESSON|all`
pub(super) fn reset(course: &Course, lessons: &Named) -> Result<ExitCode, ExitCode> {
    let exercises = match lessons {
        Named::All => course.catalog.exercises().iter().collect(),
        Named::File(path) => {
            return Err(refuse(&words::no_reset_of_files(
                path,
                ExerciseId::of_file(path),
            )));
        }
        named => vec![course.find(course.lesson_of(named, Takes::Lessons)?)?.0],
    };
    for exercise in exercises {
        match exercise::reset(&course.project, exercise) {
            Ok(done) => say(&words::reset(exercise, &done, |path| {
                course.project.relative(path)
            })),
            Err(error) => {
                say(&words::trouble_with_course(&error));
                return Err(TROUBLE.into());
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
