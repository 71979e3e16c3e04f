use super::check::report;
use super::say::say;
use super::{Course, TROUBLE};
use crate::course::{Graded, Lesson, grade};
use crate::exercise::{Exercise, Project};
use crate::program::{Fault, read};
use crate::verdict::Verdict;
use crate::words::{self, Progress};
use std::process::ExitCode;

/// What is known of one lesson without an explanation.
struct Look {
    progress: Progress,
    graded: Option<Result<Graded, Fault>>,
}

/// `rivulets`: the course at a glance, then the first lesson that isn't passed, explained.
pub(super) fn overview(course: &Course) -> Result<ExitCode, ExitCode> {
    say(&words::welcome());
    let mut current = None;
    let mut passed = 0;
    let mut troubles = Vec::new();
    let all = course.all()?;
    for (exercise, lesson) in &all {
        let look = look(&course.project, exercise, lesson);
        say(&words::row(exercise, look.progress));
        match (look.progress, look.graded) {
            (Progress::Graded(Verdict::Passed), _) => passed += 1,
            (_, Some(Err(fault))) => troubles.push(words::trouble(exercise.id, &fault)),
            (_, graded) if current.is_none() => current = Some((*exercise, *lesson, graded)),
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
fn look(project: &Project, exercise: &Exercise, lesson: &Lesson) -> Look {
    let path = exercise.path(project);
    if read(&path).is_ok_and(|text| text == exercise.shipped.as_bytes()) {
        return Look {
            progress: Progress::NeverTouched,
            graded: None,
        };
    }
    let graded = grade(project, lesson, &path);
    let progress = match &graded {
        Ok(graded) => Progress::Graded(graded.judgement.verdict()),
        Err(_) => Progress::NotGraded,
    };
    Look {
        progress,
        graded: Some(graded),
    }
}

/// Explains the current lesson; gives what to say if it can't be graded.
fn explain(course: &Course, exercise: &Exercise, graded: Result<Graded, Fault>) -> Option<String> {
    say(&words::current(exercise));
    match graded {
        Ok(graded) => {
            say(&(report(course, exercise, &graded) + &words::command(exercise.id)));
            None
        }
        Err(fault) => Some(words::trouble(exercise.id, &fault)),
    }
}
