use super::check::report;
use super::say::say;
use super::{Course, TROUBLE};
use crate::course::{Graded, Lesson, grade};
use crate::exercise::{Exercise, Project};
use crate::program::{Fault, read};
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
    let all = course.all()?;
    let mut current = None;
    let (mut passed, mut trouble) = (0, false);
    for (exercise, lesson) in &all {
        let look = look(&course.project, exercise, lesson);
        say(&words::row(exercise, look.progress));
        trouble |= look.progress == Progress::NotGraded;
        match look.progress {
            Progress::Graded(crate::verdict::Verdict::Passed) => passed += 1,
            _ if current.is_none() => current = Some((*exercise, *lesson, look.graded)),
            _ => {}
        }
    }
    match current {
        None => say(&words::summary(passed, all.len())),
        Some((exercise, lesson, graded)) => {
            let graded = graded
                .unwrap_or_else(|| grade(&course.project, lesson, &exercise.path(&course.project)));
            trouble |= graded.is_err();
            explain(course, exercise, graded);
        }
    }
    Ok(if trouble {
        TROUBLE.into()
    } else {
        ExitCode::SUCCESS
    })
}

/// Grades a lesson, unless nobody has touched it: what it lacks is known then, and time is the learner's.
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

fn explain(course: &Course, exercise: &Exercise, graded: Result<Graded, Fault>) {
    say(&words::current(exercise));
    match graded {
        Ok(graded) => {
            say(&(report(course, exercise, &graded) + &words::command(exercise.id)));
        }
        Err(fault) => say(&words::trouble(exercise.id, &fault)),
    }
}
