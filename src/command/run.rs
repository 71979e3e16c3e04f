//! `rivulets run`: a program plainly, with its own output and exit code.

use super::arguments::OneFile;
use super::course::Target;
use super::named::Named;
use super::say::{say, say_aside};
use super::{Course, TROUBLE, refuse};
use crate::build::{Build, Compiler, Snapshot, run_once};
use crate::exercise::Subject;
use crate::process::{Exit, run_shown};
use crate::schedule::Stop;
use crate::source::{Fault, FaultKind};
use crate::words;
use std::path::Path;
use std::process::ExitCode;

/// `rivulets run [LESSON|FILE]`: the program, its own output, and its own exit code.
pub(super) fn run(course: &Course, file: &OneFile) -> Result<ExitCode, ExitCode> {
    if let (Some(Named::File(path)), None) = (&file.named, file.lesson)
        && course.lesson_of_file(path).is_none()
    {
        return run_any(course, path);
    }
    let target = course.target(file.named.as_ref(), file.lesson, "run")?;
    let (subject, exercise) = (&target.subject, target.exercise);
    if file.named.is_none() {
        say_aside(&words::heading(exercise, subject.name()));
    }
    let again = words::again(subject, exercise.id);
    build_and_run(course, subject, &again).map_err(|fault| {
        say(&target.trouble(&fault));
        TROUBLE.into()
    })
}

/// A program that is an answer to nothing.
fn run_any(course: &Course, path: &Path) -> Result<ExitCode, ExitCode> {
    course.refuse_folder(path, "run")?;
    let subject = Subject::any(&course.here, path);
    let again = words::explored(&subject);
    let ran = build_and_run(course, &subject, &again);
    ran.map_err(|fault| refuse(&words::not_run(&subject, &fault)))
}

/// Runs a lesson's program once, and says what it printed and how it ended, be it by a wish for an end.
pub(super) fn run_and_tell(course: &Course, target: &Target, stop: &Stop) -> String {
    let subject = &target.subject;
    let scratch = course.project.scratch();
    let snapshot = Snapshot::take(subject.name(), subject.folder(), &scratch);
    let run = snapshot.and_then(|snapshot| run_once(&snapshot));
    match run {
        Ok(Some(run)) => {
            let end = match run.end {
                Exit::Code(0) => None,
                Exit::Signal(_) if stop.is_asked() => Some(words::watch::you_stopped_it()),
                end => Some(words::how_it_ended(end)),
            };
            words::watch::ran(&String::from_utf8_lossy(&run.printed), end)
        }
        Ok(None) => words::watch::cannot_run(),
        Err(fault) if *fault.kind() == FaultKind::Interrupted => words::watch::not_run(),
        Err(fault) => target.trouble(&fault),
    }
}

/// `again`: the command that says what the grader makes of it.
fn build_and_run(course: &Course, subject: &Subject, again: &str) -> Result<ExitCode, Fault> {
    let snapshot = Snapshot::take(subject.name(), subject.folder(), &course.project.scratch())?;
    let program = match Compiler::find().build(&snapshot)? {
        Build::Refused(errors) => {
            say_aside(&words::compiler(&errors));
            return Ok(super::NOT_PASSED.into());
        }
        Build::Exceeded(limit) => {
            say_aside(&words::ended(again, Exit::Exceeded(limit)));
            return Ok(super::NOT_PASSED.into());
        }
        Build::Built { program, warnings } => {
            say_aside(&words::compiler(&warnings));
            program
        }
    };
    let end = run_shown(&program, || say_aside(&words::still_runs()))?;
    if end != Exit::Code(0) {
        say_aside(&words::ended(again, end));
    }
    Ok(match end {
        Exit::Code(code) => u8::try_from(code).unwrap_or(1).into(),
        _ => super::NOT_PASSED.into(),
    })
}
