use super::paint::{bad, dim, good, strong};
use super::text::{count, wrap};
use crate::exercise::{Exercise, ExerciseId};
use crate::verdict::Verdict;

/// How far a learner is with one lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The file is as it was shipped.
    NeverTouched,
    /// It was edited, and this is the verdict.
    Graded(Verdict),
    /// It can't be graded: the grader's own trouble.
    NotGraded,
}

/// The first line of all.
pub fn welcome() -> String {
    format!(
        "{}: message passing in Rust, one small broken program at a time\n\n",
        strong("rivulets")
    )
}

/// One lesson in the course at a glance.
pub fn row(exercise: &Exercise, progress: Progress) -> String {
    let lesson = format!("  {:02}  {:<24}", exercise.id.number(), exercise.title);
    let standing = match progress {
        Progress::NeverTouched => dim("never touched"),
        Progress::Graded(Verdict::Passed) => good("passed"),
        Progress::Graded(verdict) => format!("{}: {}", bad("not yet"), name(verdict)),
        Progress::NotGraded => format!("{}: see below", bad("not graded")),
    };
    format!("{lesson}{standing}\n")
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "passed",
        Verdict::DoesNotCompile => "does not compile",
        Verdict::Panicked => "panicked",
        Verdict::WrongOutput => "wrong output",
        Verdict::TooMuch => "too much",
    }
}

/// What comes before the current lesson's explanation.
pub fn current(exercise: &Exercise) -> String {
    let task = wrap(&exercise.header.task);
    let file = strong(format!("exercises/{}", exercise.file_name()));
    format!("\nYour lesson now: {file}\n{task}\n\n")
}

/// What ends a look at several lessons.
pub fn summary(passed: usize, all: usize) -> String {
    let lessons = count(all, "lesson");
    if passed == all {
        format!("\n{}\n", good(format!("{lessons}, all passed.")))
    } else {
        format!("\n{passed} of {lessons} passed.\n")
    }
}

/// The exact command that grades a lesson, as what follows an explanation.
pub fn command(id: ExerciseId) -> String {
    format!("\n    {}\n", strong(format!("cargo test --test {id}")))
}
