use super::arguments::Which;
use super::say::say;
use super::{Course, NOT_PASSED, TROUBLE};
use crate::course::{Graded, Lesson, grade};
use crate::exercise::{Exercise, Project};
use crate::program::Fault;
use crate::words::{self, Progress};
use std::path::PathBuf;
use std::process::ExitCode;

/// `rivulets check [LESSON|all]`
pub(super) fn check(course: &Course, which: Which) -> Result<ExitCode, ExitCode> {
    match which {
        Which::One(id) => {
            let (exercise, lesson) = course.find(id)?;
            Ok(one(course, exercise, lesson))
        }
        Which::All => many(course, Exercise::path),
    }
}

/// `rivulets check --solutions`
pub(super) fn solutions(course: &Course) -> Result<ExitCode, ExitCode> {
    many(course, Exercise::solution)
}

fn one(course: &Course, exercise: &Exercise, lesson: &Lesson) -> ExitCode {
    match grade(&course.project, lesson, &exercise.path(&course.project)) {
        Ok(graded) => {
            say(&report(course, exercise, &graded));
            if graded.judgement.passed() {
                ExitCode::SUCCESS
            } else {
                NOT_PASSED.into()
            }
        }
        Err(fault) => {
            say(&words::trouble(exercise.id, &fault));
            TROUBLE.into()
        }
    }
}

/// A graded lesson in full: heading, checklist, explanation. The same for the command and for
/// `cargo test --test exNN`.
pub(super) fn report(course: &Course, exercise: &Exercise, graded: &Graded) -> String {
    format!(
        "{}\n{}\n{}{}",
        words::heading(exercise, &graded.file),
        words::checklist(&graded.judgement.checklist),
        words::plainly(&graded.plain),
        words::explanation(graded, exercise, course.catalog.next(exercise.id)),
    )
}

/// A line a lesson, then the one explanation: of the first that isn't passed.
fn many(
    course: &Course,
    file: impl Fn(&Exercise, &Project) -> PathBuf,
) -> Result<ExitCode, ExitCode> {
    let mut first: Option<(&Exercise, Result<Graded, Fault>)> = None;
    let (mut passed, mut trouble) = (0, false);
    let all = course.all()?;
    for (exercise, lesson) in &all {
        let graded = grade(&course.project, lesson, &file(exercise, &course.project));
        trouble |= graded.is_err();
        let progress = Progress::of(&graded);
        say(&words::row(exercise, progress));
        if progress.is_passed() {
            passed += 1;
        } else if first.is_none() {
            first = Some((exercise, graded));
        }
    }
    say(&words::summary(passed, all.len()));
    match first {
        None => return Ok(ExitCode::SUCCESS),
        Some((exercise, Ok(graded))) => {
            say(&format!("\n{}", report(course, exercise, &graded)));
        }
        Some((exercise, Err(fault))) => say(&format!("\n{}", words::trouble(exercise.id, &fault))),
    }
    Ok(if trouble { TROUBLE } else { NOT_PASSED }.into())
}
