//! `rivulets` alone: the course at a glance, and the current lesson explained.

use super::check::report;
use super::course::Target;
use super::say::say;
use super::{Course, STOPPED, TROUBLE};
use crate::course::Graded;
use crate::source::Fault;
use crate::verdict::Verdict;
use crate::words::{self, LABEL, Progress};
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr;

/// `rivulets`: the course at a glance, then the first lesson that isn't passed, explained.
pub(super) fn overview(course: &Course) -> Result<ExitCode, ExitCode> {
    say(&words::welcome());
    let mut current = None;
    let mut passed = 0;
    let mut troubles = Vec::new();
    let all = course.all()?;
    let titles = all.iter().map(|target| target.exercise.title.width());
    let width = titles.max().unwrap_or_default().max(LABEL);
    for target in &all {
        let graded = (!target.is_untouched()).then(|| course.grade(target));
        let progress = graded.as_ref().map_or(Progress::NeverTouched, Progress::of);
        let exercise = target.exercise;
        say(&words::row(exercise, &exercise.title, width, progress));
        match graded {
            _ if progress.is_passed() => passed += 1,
            Some(Err(fault)) => troubles.push(words::trouble(&target.subject, exercise, &fault)),
            graded if current.is_none() => current = Some((target, graded)),
            _ => {}
        }
        if course.stop.is_asked() {
            break;
        }
    }
    match current {
        None => say(&words::summary(passed, all.len(), false)),
        Some((target, graded)) => {
            let graded = graded.unwrap_or_else(|| course.grade(target));
            troubles.extend(explain(course, target, graded));
        }
    }
    troubles
        .iter()
        .for_each(|trouble| say(&format!("\n{trouble}")));
    Ok(if course.stop.is_asked() {
        STOPPED.into()
    } else if troubles.is_empty() {
        ExitCode::SUCCESS
    } else {
        TROUBLE.into()
    })
}

/// Explains the current lesson; gives what to say if it can't be graded.
fn explain(course: &Course, target: &Target, graded: Result<Graded, Fault>) -> Option<String> {
    let exercise = target.exercise;
    let refused = graded
        .as_ref()
        .is_ok_and(|graded| graded.judgement.verdict() == Verdict::DoesNotCompile);
    say(&words::current(exercise, !refused));
    match graded {
        Ok(graded) => {
            say(&report(course, exercise, &graded));
            None
        }
        Err(fault) => Some(words::trouble(&target.subject, exercise, &fault)),
    }
}
