//! A lesson as a test of cargo's: the `main` of `tests/exNN.rs`.

use super::Course;
use super::check::report;
use super::course::Target;
use super::say::say;
use super::test_arguments::TestArguments;
use crate::course::Lesson;
use crate::exercise::{Exercise, Subject};
use crate::process::{hear_of_computing, stop_on_ctrl_c};
use crate::schedule::Stop;
use crate::words;
use std::io::IsTerminal;
use std::process::ExitCode;

/// The exit code of a failed test. With any other, cargo adds lines of its own.
pub(super) const FAILED: u8 = 101;

/// The `main` of `tests/exNN.rs`: grades the learner's file, prints the checklist and one
/// explanation, and gives exit code 0 or 101. Understands libtest's arguments; for `--list`, and so
/// for nextest, the lesson is one test.
pub fn grade_as_test(lesson: &Lesson) -> ExitCode {
    let arguments = TestArguments::read();
    match run(&arguments, lesson) {
        Ok(()) => ExitCode::SUCCESS,
        Err(()) => FAILED.into(),
    }
}

fn run(arguments: &TestArguments, lesson: &Lesson) -> Result<(), ()> {
    let mut course = Course::open().map_err(drop)?;
    course.stop = Stop::from(stop_on_ctrl_c());
    let id = lesson.id().ok_or(())?;
    let (exercise, _) = course.find(id).map_err(drop)?;
    if arguments.list {
        list(arguments, &id.to_string());
        return Ok(());
    }
    if let Some(filter) = leaves_out(arguments, &id.to_string()) {
        say(&words::no_such_test(id, &filter));
        return Err(());
    }
    if std::io::stderr().is_terminal() {
        hear_of_computing(super::say_computing);
    }
    grade_and_say(&course, exercise, lesson)
}

/// Lists the one test there is, as libtest does; nextest reads it.
pub(super) fn list(arguments: &TestArguments, name: &str) {
    if !arguments.ignored {
        say(&format!("{name}: test\n"));
    }
}

fn grade_and_say(course: &Course, exercise: &Exercise, lesson: &Lesson) -> Result<(), ()> {
    say("\n");
    let target = Target {
        subject: Subject::learners(&course.project, exercise),
        exercise,
        lesson,
    };
    match course.grade(&target) {
        Ok(graded) => {
            say(&report(course, exercise, &graded));
            graded.judgement.passed().then(|| say("\n")).ok_or(())
        }
        Err(fault) => {
            say(&target.trouble(&fault));
            Err(())
        }
    }
}

/// The argument that leaves out the one test there is, by libtest's rules; zero checks is never
/// green.
fn leaves_out(arguments: &TestArguments, name: &str) -> Option<String> {
    let matches = |filter: &String| {
        if arguments.exact {
            name == filter
        } else {
            name.contains(filter.as_str())
        }
    };
    let unmatched = arguments.filter.iter().find(|filter| !matches(filter));
    let skipped = arguments.skip.iter().find(|skip| matches(skip));
    let others = arguments.ignored || arguments.bench;
    unmatched
        .or(skipped)
        .cloned()
        .or(others.then(|| "--ignored or --bench".to_owned()))
}
