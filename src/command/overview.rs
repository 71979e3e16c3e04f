use super::check::report;
use super::say::say;
use super::{Course, TROUBLE};
use crate::course::{Graded, Lesson, grade};
use crate::exercise::{Exercise, Project};
use crate::program::{Fault, read};
use crate::verdict::Verdict;
use crate::words::{self, Progress};
use std::process::ExitCode;

/// `rivulets`: the course at a glance, then the first lesson that isn't passed, explained.
pub(super) fn overview(course: &Course) -> Result<ExitCode, ExitCode> {
    say(&words::welcome());
    let mut current = None;
    let mut passed = 0;
    let mut troubles = Vec::new();
    let all = course.all()?;
    for (exercise, lesson) in &all {
        let graded = grade_if_touched(&course.project, exercise, lesson);
        let progress = graded.as_ref().map_or(Progress::NeverTouched, Progress::of);
        say(&words::row(exercise, progress));
        match graded {
            _ if progress.is_passed() => passed += 1,
            Some(Err(fault)) => troubles.push(words::trouble(exercise.id, &fault)),
            graded if current.is_none() => current = Some((*exercise, *lesson, graded)),
            _ => {}
        }
    }
    match current {
        None => say(&words::summary(passed, all.len())),
        Some((exercise, lesson, graded)) => {
            let graded = graded
                .unwrap_or_else(|| grade(&course.project, lesson, &exercise.path(&course.project)));
            troubles.extend(explain(course, exercise, graded));
        }
    }
    troubles
        .iter()
        .for_each(|trouble| say(&format!("\n{trouble}")));
    Ok(if troubles.is_empty() {
        ExitCode::SUCCESS
    } else {
        TROUBLE.into()
    })
}

/// Grades a lesson, unless nobody has touched it: what it lacks is known then, and time is the
/// learner's.
fn grade_if_touched(
    project: &Project,
    exercise: &Exercise,
    lesson: &Lesson,
) -> Option<Result<Graded, Fault>> {
    let path = exercise.path(project);
    let untouched = read(&path).is_ok_and(|text| text == exercise.shipped.as_bytes());
    (!untouched).then(|| grade(project, lesson, &path))
}

/// Explains the current lesson; gives what to say if it can't be graded.
fn explain(course: &Course, exercise: &Exercise, graded: Result<Graded, Fault>) -> Option<String> {
    let refused = graded
        .as_ref()
        .is_ok_and(|graded| graded.judgement.verdict() == Verdict::DoesNotCompile);
    say(&words::current(exercise, !refused));
    match graded {
        Ok(graded) => {
            say(&report(course, exercise, &graded));
            None
        }
        Err(fault) => Some(words::trouble(exercise.id, &fault)),
    }
}
