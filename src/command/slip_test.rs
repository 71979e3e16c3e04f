use super::Course;
use super::course::titled;
use super::lesson_test::list;
use super::named::Named;
use super::say::say;
use crate::exercise::ExerciseId;
use crate::words;
use libtest_mimic::Arguments;
use std::process::ExitCode;

/// The `main` of `tests/what_to_type.rs`. A filter that names a lesson (`cargo test ex03`) finds no
/// test of the course's own, and would be green with nothing checked: it is told so, with exit code
/// 101. Without a filter, says what to type.
pub fn notice_slips() -> ExitCode {
    let arguments = Arguments::from_args();
    if arguments.list {
        list(&arguments, "what_to_type");
        return ExitCode::SUCCESS;
    }
    let Ok(course) = Course::open() else {
        return 101.into();
    };
    let lessons = course.catalog.exercises();
    let named = arguments
        .filter
        .as_deref()
        .and_then(|filter| match Named::read(filter.as_ref()) {
            Named::File(path) => ExerciseId::of_file(&path),
            _ => titled(filter, lessons),
        });
    match (named, lessons.first()) {
        (Some(id), _) => {
            let known = course.catalog.find(id).is_some();
            say(&if known {
                words::slip(id)
            } else {
                words::no_such_lesson(id, &course.catalog)
            });
            101.into()
        }
        (None, Some(first)) if arguments.filter.is_none() => {
            say(&words::what_to_type(first.id));
            ExitCode::SUCCESS
        }
        _ => ExitCode::SUCCESS,
    }
}
