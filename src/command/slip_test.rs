//! A slip that is told: `cargo test ex03` without `--test`.

use super::Course;
use super::lesson_test::{FAILED, list};
use super::named::Named;
use super::say::say;
use super::test_arguments::TestArguments;
use crate::exercise::ExerciseId;
use crate::words;
use std::process::ExitCode;

/// The `main` of `tests/a_slip.rs`. A filter that names a lesson (`cargo test ex03`) finds only tests of the
/// course's own, and would be green with nothing of the learner's checked: it is told so, with exit code
/// 101.
pub fn notice_slips() -> ExitCode {
    let arguments = TestArguments::read();
    if arguments.list {
        list(&arguments, "a_slip");
        return ExitCode::SUCCESS;
    }
    let Ok(course) = Course::open() else {
        return FAILED.into();
    };
    let filter = arguments.filter.as_deref();
    let Some(id) = filter.and_then(meant) else {
        return ExitCode::SUCCESS;
    };
    say(&match course.catalog.find(id) {
        Some(_) => words::slip(id),
        None => words::no_such_lesson(id, &course.catalog),
    });
    FAILED.into()
}

/// The lesson that a filter means: by its number, its file, or its whole title. A word of a title may as well
/// be one of a test's name.
fn meant(filter: &str) -> Option<ExerciseId> {
    let filter = filter.to_lowercase().replace("lesson", "ex");
    match Named::read(filter.as_ref()) {
        Named::Lesson(id) => Some(id),
        Named::File(path) => ExerciseId::of_file(&path),
        Named::All | Named::Word(_) => None,
    }
}

/// The `main` of `tests/what_to_type.rs`, which says so where no test was asked for by name.
pub fn say_what_to_type() -> ExitCode {
    let arguments = TestArguments::read();
    if arguments.list {
        list(&arguments, "what_to_type");
        return ExitCode::SUCCESS;
    }
    let Ok(course) = Course::open() else {
        return FAILED.into();
    };
    if let (Some(first), None) = (course.catalog.exercises().first(), &arguments.filter) {
        say(&words::what_to_type(first.id));
    }
    ExitCode::SUCCESS
}
