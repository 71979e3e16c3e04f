use super::arguments::Which;
use super::say::say;
use super::{Course, TROUBLE};
use crate::exercise;
use crate::words;
use std::process::ExitCode;

/// `rivulets reset LESSON|all`
pub(super) fn reset(course: &Course, which: Which) -> Result<ExitCode, ExitCode> {
    let exercises = match which {
        Which::One(id) => vec![course.find(id)?.0],
        Which::All => course.catalog.exercises().iter().collect(),
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
