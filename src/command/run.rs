use super::say::{say, say_aside};
use super::{Course, TROUBLE};
use crate::exercise::{Exercise, ExerciseId};
use crate::program::{Build, Compiler, Diagnostic, End, Fault, Scratch, read, run_shown};
use crate::words;
use std::process::ExitCode;

/// `rivulets run LESSON`: the learner's program, its own output, and its own exit code.
pub(super) fn run(course: &Course, id: ExerciseId) -> Result<ExitCode, ExitCode> {
    let (exercise, _) = course.find(id)?;
    match build_and_run(course, exercise) {
        Ok(code) => Ok(code),
        Err(fault) => {
            say(&words::trouble(id, &fault));
            Err(TROUBLE.into())
        }
    }
}

fn build_and_run(course: &Course, exercise: &Exercise) -> Result<ExitCode, Fault> {
    let path = exercise.path(&course.project);
    read(&path)?;
    let scratch = Scratch::new(&course.project.scratch(), &exercise.id.to_string())?;
    let source = course.project.relative(&path);
    let build = Compiler::find().build(&source, course.project.root(), &scratch)?;
    let program = match build {
        Build::Refused(errors) => {
            say_all(&errors);
            return Ok(super::NOT_PASSED.into());
        }
        Build::Exceeded(limit) => {
            say_aside(&words::ended(exercise.id, End::Exceeded(limit)));
            return Ok(super::NOT_PASSED.into());
        }
        Build::Built { program, warnings } => {
            say_all(&warnings);
            program
        }
    };
    let end = run_shown(&program)?;
    if end != End::Exit(0) {
        say_aside(&words::ended(exercise.id, end));
    }
    Ok(match end {
        End::Exit(code) => u8::try_from(code).unwrap_or(1).into(),
        _ => super::NOT_PASSED.into(),
    })
}

fn say_all(messages: &[Diagnostic]) {
    for message in messages {
        say_aside(&words::compiler(message));
    }
}
