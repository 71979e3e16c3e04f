//! `rivulets` alone: the course at a glance, and the current lesson explained.

use super::check::report;
use super::course::Target;
use super::say::say;
use super::{Course, STOPPED, TROUBLE};
use crate::course::{Graded, Known, chapter_that_begins};
use crate::source::Fault;
use crate::verdict::Verdict;
use crate::words::{self, LABEL, Progress};
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr;

/// A lesson's standing, with the grading that told it, if there was one.
type Standing = (Progress, Option<Result<Graded, Fault>>);

/// `rivulets`: the course at a glance, then the first lesson that isn't passed, explained.
pub(super) fn overview(course: &Course) -> Result<ExitCode, ExitCode> {
    say(&words::welcome());
    let mut current = None;
    let mut passed = 0;
    let mut troubles = Vec::new();
    let (all, known) = (course.all()?, Known::read(&course.project));
    let titles = all.iter().map(|target| target.exercise.title.width());
    let width = titles.max().unwrap_or_default().max(LABEL);
    for target in &all {
        let (exercise, (progress, graded)) = (target.exercise, course.standing(&known, target));
        if let Some(chapter) = chapter_that_begins(exercise.id) {
            say(&words::chapter(chapter));
        }
        let is_trouble = progress == Progress::NotGraded;
        let is_current = current.is_none() && !progress.is_passed() && !is_trouble;
        let row = words::row(exercise, &exercise.title, width, progress);
        say(&words::pointed_at(row, is_current));
        match graded {
            _ if progress.is_passed() => passed += 1,
            Some(Err(fault)) => troubles.push(target.trouble(&fault)),
            graded if is_current => current = Some((target, graded)),
            _ => {}
        }
        if course.stop.is_asked() {
            break;
        }
    }
    say(&words::how_far(passed, all.len()));
    if let Some((target, graded)) = current {
        let graded = graded.unwrap_or_else(|| course.grade(target));
        troubles.extend(explain(course, target, graded));
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

impl Course {
    /// How far a learner is with a lesson; one that was graded as it is now isn't graded again.
    pub(super) fn standing(&self, known: &Known, target: &Target) -> Standing {
        if target.is_untouched() {
            return (Progress::NeverTouched, None);
        }
        match known.verdict(&self.project, target.exercise.id, &target.subject) {
            Some(verdict) => (Progress::Graded(verdict), None),
            None => {
                let graded = self.grade(target);
                (Progress::of(&graded), Some(graded))
            }
        }
    }
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
        Err(fault) => Some(target.trouble(&fault)),
    }
}
