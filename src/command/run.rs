use super::arguments::OneFile;
use super::course::Target;
use super::say::{say, say_aside};
use super::{Course, TROUBLE};
use crate::program::{Build, Compiler, End, Fault, Scratch, read, run_shown};
use crate::words;
use std::process::ExitCode;

/// `rivulets run [LESSON|FILE]`: the program, its own output, and its own exit code.
pub(super) fn run(course: &Course, file: &OneFile) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "run")?;
    if file.named.is_none() {
        say_aside(&words::heading(target.exercise, target.subject.name()));
    }
    match build_and_run(course, &target) {
        Ok(code) => Ok(code),
        Err(fault) => {
            say(&words::trouble(&target.subject, target.exercise, &fault));
            Err(TROUBLE.into())
        }
    }
}

fn build_and_run(course: &Course, target: &Target) -> Result<ExitCode, Fault> {
    let (subject, id) = (&target.subject, target.exercise.id);
    read(&subject.path()).map_err(|fault| fault.of(subject.name()))?;
    let scratch = Scratch::new(&course.project.scratch(), &id.to_string())?;
    let build = Compiler::find().build(subject.name(), subject.folder(), &scratch)?;
    let again = words::again(subject, id);
    let program = match build {
        Build::Refused(errors) => {
            say_aside(&words::compiler(&errors));
            return Ok(super::NOT_PASSED.into());
        }
        Build::Exceeded(limit) => {
            say_aside(&words::ended(&again, End::Exceeded(limit)));
            return Ok(super::NOT_PASSED.into());
        }
        Build::Built { program, warnings } => {
            say_aside(&words::compiler(&warnings));
            program
        }
    };
    let end = run_shown(&program)?;
    if end != End::Exit(0) {
        say_aside(&words::ended(&again, end));
    }
    Ok(match end {
        End::Exit(code) => u8::try_from(code).unwrap_or(1).into(),
        _ => super::NOT_PASSED.into(),
    })
}
