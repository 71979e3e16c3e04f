//! `rivulets editor`: what an editor shows of a learner's files, in the form in which cargo says it.
//!
//! Those that were touched are graded, the one that was saved last first, and the current lesson.

use super::course::Target;
use super::say::say;
use super::told::Told;
use super::{Course, TROUBLE, refuse};
use crate::course::{Graded, grade_subject};
use crate::exercise::Project;
use crate::process::{end_with_stdin, run_behind};
use crate::report::cargo;
use crate::source::{Fault, read};
use crate::verdict::Verdict;
use crate::words::editor as words;
use std::cmp::Reverse;
use std::fs;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::SystemTime;

/// How it calls itself for the work.
pub(super) const BEHIND: &str = "behind";

/// `rivulets editor`: has it done by a process that an editor doesn't kill without a word.
pub(super) fn editor(is_behind: bool) -> Result<ExitCode, ExitCode> {
    if is_behind {
        end_with_stdin();
        return grade_all(&Course::open()?);
    }
    let option = format!("--{BEHIND}");
    let run = run_behind(&["editor".as_ref(), option.as_ref()]);
    let code = run.map_err(|error| refuse(&words::not_started(&error)))?;
    Ok(code.unwrap_or(TROUBLE).into())
}

fn grade_all(course: &Course) -> Result<ExitCode, ExitCode> {
    let all = course.all()?;
    let (untouched, mut touched): (Vec<_>, Vec<_>) =
        all.iter().partition(|target| target.is_untouched());
    touched.sort_by_key(|target| Reverse(saved(target)));
    let passed = grade_each(&course.project, &touched);
    let is_passed = |target: &&Target| passed.contains(&target.exercise.id.number());
    // The first that isn't passed is the one that a learner is at.
    let current = all.iter().find(|target| !is_passed(target));
    let is_untouched = |current: &&Target| {
        let mut untouched = untouched.iter();
        untouched.any(|target| target.exercise.id == current.exercise.id)
    };
    let current: Vec<_> = current.filter(is_untouched).into_iter().collect();
    grade_each(&course.project, &current);
    say(&cargo::finished(true));
    Ok(ExitCode::SUCCESS)
}

/// When a learner saved it; what can't be known comes last.
fn saved(target: &Target) -> SystemTime {
    let saved = fs::metadata(target.subject.path()).and_then(|file| file.modified());
    saved.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Grades these, as many at a time as there are cores, and says of each at once what an editor shows of it. Gives the
/// numbers of those that are passed.
fn grade_each(project: &Project, targets: &[&Target]) -> Vec<u8> {
    let (next, passed) = (Mutex::new(targets.iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..cores.min(targets.len()) {
            scope.spawn(|| {
                while let Some(target) = held(&next).next() {
                    let told = told(project, target);
                    if told.passed {
                        held(&passed).push(target.exercise.id.number());
                    }
                    say(&told.lines);
                }
            });
        }
    });
    passed.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// What an editor is told of a file, anew only if it isn't known of this text.
fn told(project: &Project, target: &Target) -> Told {
    if let Some(told) = Told::of(project, target.exercise.id, &target.subject) {
        return told;
    }
    let graded = grade_subject(project, target.lesson, &target.subject);
    let judged = graded
        .as_ref()
        .map(|graded| (graded.judgement.verdict(), graded.mark));
    let (verdict, mark) = judged.unwrap_or((Verdict::NotGraded, None));
    let told = Told {
        passed: verdict == Verdict::Passed,
        lines: messages(project, target, graded),
    };
    if let Some(mark) = mark.filter(|_| verdict.is_lasting()) {
        told.keep(project, target.exercise.id, mark);
    }
    told
}

fn held<T>(what: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is said of a graded file, a line each.
fn messages(project: &Project, target: &Target, graded: Result<Graded, Fault>) -> String {
    let said = match &graded {
        Ok(graded) => words::of_graded(graded, target.exercise),
        Err(fault) => {
            let source = read(&target.subject.path()).unwrap_or_default();
            let source = String::from_utf8_lossy(&source);
            vec![words::of_trouble(
                &target.subject,
                target.exercise,
                fault,
                &source,
            )]
        }
    };
    let (manifest, package) = project.programs();
    let name = target.exercise.id.to_string();
    let about = cargo::Target {
        manifest: &manifest,
        package,
        name: &name,
        source: &target.subject.path(),
    };
    said.iter().map(|message| about.says(message)).collect()
}
