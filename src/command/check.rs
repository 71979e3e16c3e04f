//! `rivulets check`: files graded, or the solutions.

use super::course::Target;
use super::named::{Named, Takes};
use super::say::{say, say_aside};
use super::watching::Purpose;
use super::{Course, NOT_PASSED, STOPPED, TROUBLE, code_of_verdict, refuse};
use crate::course::Graded;
use crate::exercise::{Exercise, ExerciseId, Subject, Whose};
use crate::process::columns;
use crate::source::Fault;
use crate::words::{self, Progress};
use std::collections::BTreeSet;
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr;

/// `rivulets check [LESSON|FILE]...`
pub(super) fn check(
    course: &Course,
    named: &[Named],
    lesson: Option<ExerciseId>,
) -> Result<ExitCode, ExitCode> {
    let (targets, unknown) = course.known_targets(named, lesson, "check")?;
    if targets.is_empty() {
        return Err(refuse(&unknown.concat()));
    }
    Ok(grade_all(course, targets, &unknown, named))
}

/// `rivulets check --solutions [LESSON]...`
pub(super) fn solutions(course: &Course, named: &[Named]) -> Result<ExitCode, ExitCode> {
    let mut targets = Vec::new();
    for named in named {
        match named {
            Named::All => targets.extend(course.all()?),
            Named::File(path) => return Err(refuse(&words::no_solution(path))),
            named => targets.push(course.learners(course.lesson_of(named, Takes::Lessons)?)?),
        }
    }
    if named.is_empty() {
        targets = course.all()?;
    }
    for target in &mut targets {
        target.subject = Subject::solution(&course.project, target.exercise);
    }
    Ok(grade_all(course, targets, &[], named))
}

/// Each file is graded once, however often it was named; one by name is told of in full.
fn grade_all(
    course: &Course,
    mut targets: Vec<Target>,
    unknown: &[String],
    named: &[Named],
) -> ExitCode {
    let mut known = BTreeSet::new();
    targets.retain(|target| known.insert((target.exercise.id, target.subject.real_path())));
    let by_name = !named.is_empty() && !named.contains(&Named::All) && unknown.is_empty();
    match &*targets {
        [target] if by_name => one(course, target),
        all => many(course, all, unknown),
    }
}

fn one(course: &Course, target: &Target) -> ExitCode {
    match course.grade(target) {
        Ok(graded) => {
            say(&report(course, target.exercise, &graded));
            code_of_verdict(&graded)
        }
        Err(fault) => target.fails(&fault),
    }
}

/// A graded lesson in full: heading, checklist, explanation. The same for the command and for
/// `cargo test --test exNN`.
pub(super) fn report(course: &Course, exercise: &Exercise, graded: &Graded) -> String {
    report_before(course.catalog.next(exercise.id), exercise, graded)
}

/// The same, where `following` is the next exercise.
pub(super) fn report_before(
    following: Option<&Exercise>,
    exercise: &Exercise,
    graded: &Graded,
) -> String {
    format!(
        "{}\n{}\n{}{}",
        words::heading(exercise, &graded.file),
        words::checklist(&graded.judgement.checklist),
        words::plainly(&graded.plain),
        words::explanation(graded, exercise, following),
    )
}

/// A line for each, then the one explanation: of the first that isn't passed; then what could not be graded, and
/// what isn't known to be an answer to anything.
fn many(course: &Course, targets: &[Target], unknown: &[String]) -> ExitCode {
    let widths = targets.iter().map(|target| target.label().width());
    let width = words::width_of_labels(widths.max(), columns());
    let mut first: Option<(&Exercise, Graded)> = None;
    let mut troubles: Vec<(&Target, Fault)> = Vec::new();
    let mut passed = 0;
    for target in targets {
        let graded = course.grade_for(target, Purpose::OneOfMany);
        let progress = Progress::of(&graded);
        let label = target.label();
        say(&words::row(target.exercise, &label, width, progress));
        match graded {
            _ if progress.is_passed() => passed += 1,
            Ok(graded) if first.is_none() => first = Some((target.exercise, graded)),
            Ok(_) => {}
            Err(fault) => troubles.push((target, fault)),
        }
        if course.stop.is_asked() {
            break;
        }
    }
    let is_named = |target: &Target| target.subject.whose() == Whose::Named;
    let of_files = targets.iter().any(is_named);
    let all = targets.len() + unknown.len();
    say(&words::summary(passed, all, of_files));
    if let Some((exercise, graded)) = first {
        say(&format!("\n{}", report(course, exercise, &graded)));
    }
    for (target, fault) in &troubles {
        say(&format!("\n{}", target.trouble(fault)));
    }
    unknown
        .iter()
        .for_each(|words| say_aside(&format!("\n{words}")));
    match (passed == all, troubles.is_empty() && unknown.is_empty()) {
        _ if course.stop.is_asked() => STOPPED.into(),
        (true, _) => ExitCode::SUCCESS,
        (false, true) => NOT_PASSED.into(),
        (false, false) => TROUBLE.into(),
    }
}
