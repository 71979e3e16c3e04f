//! The course at a glance.

use super::paint::{bad, dim, good, strong};
use super::text::{count, title, visible, wrap};
use crate::course::Graded;
use crate::exercise::{Exercise, Subject, Whose};
use crate::source::Fault;
use crate::verdict::Verdict;
use unicode_width::UnicodeWidthStr;

/// How far a learner is with one lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The file is as it was shipped.
    NeverTouched,
    /// It was edited, and not graded since.
    Edited,
    /// It was edited, and graded.
    Graded(Verdict),
    /// It can't be graded: the grader's own trouble.
    NotGraded,
}

impl Progress {
    /// How far a graded file is.
    pub fn of(graded: &Result<Graded, Fault>) -> Self {
        graded.as_ref().map_or(Self::NotGraded, |graded| {
            Self::Graded(graded.judgement.verdict())
        })
    }

    /// Whether the lesson is passed.
    pub fn is_passed(self) -> bool {
        self == Self::Graded(Verdict::Passed)
    }
}

/// The first line of all.
pub fn welcome() -> String {
    format!(
        "{}: message passing in Rust, one small broken program at a time\n\n",
        strong("rivulets")
    )
}

/// What a row calls a graded file: its lesson's title, or the file where that was named.
pub fn label(subject: &Subject, exercise: &Exercise) -> String {
    match subject.whose() {
        Whose::Named => visible(&subject.name().display().to_string()),
        _ => exercise.title.clone(),
    }
}

/// Columns that labels take, whatever they are.
pub const LABEL: usize = 22;

/// Columns of a row before its label.
const BEFORE: usize = 6;
/// Columns of the longest standing, with the space before it.
const STANDING: usize = 28;

/// Columns for labels of which the widest takes so many: fewer on a terminal where no standing had room beside them.
pub fn width_of_labels(widest: Option<usize>, terminal: Option<usize>) -> usize {
    let room = terminal.map_or(usize::MAX, |columns| {
        columns.saturating_sub(BEFORE + STANDING)
    });
    widest.unwrap_or_default().min(room).max(LABEL)
}

/// One lesson in the course at a glance, or one of several files. Its label is given `width` columns; what stands
/// beside a wider one goes below it.
pub fn row(exercise: &Exercise, label: &str, width: usize, progress: Progress) -> String {
    let space = match width.checked_sub(label.width()) {
        Some(space) => " ".repeat(space),
        None => format!("\n{}", " ".repeat(BEFORE + width)),
    };
    let lesson = format!("  {:02}  {label}{space}  ", exercise.id.number());
    let standing = match progress {
        Progress::NeverTouched => dim("never touched"),
        Progress::Edited => dim("edited, and not graded yet"),
        Progress::Graded(Verdict::Passed) => good("passed"),
        Progress::Graded(verdict) => {
            format!("{}: {}", bad("not yet"), title(verdict).to_lowercase())
        }
        Progress::NotGraded => format!("{}: see below", bad("not graded")),
    };
    format!("{lesson}{standing}\n")
}

/// What heads the lessons of a chapter.
pub fn chapter(title: &str) -> String {
    format!("  {}\n", dim(title))
}

/// A row, and whether it is the lesson that a learner is at.
pub fn pointed_at(row: String, is_current: bool) -> String {
    match row.strip_suffix('\n').filter(|_| is_current) {
        Some(row) => format!("{row}  {}\n", strong("<- now")),
        None => row,
    }
}

/// How much of the course is passed, as a bar and in numbers.
pub fn how_far(passed: usize, all: usize) -> String {
    let words = match passed == all {
        true => good(format!("{}, all passed.", count(all, "lesson"))),
        false => format!("{passed} of {} passed.", count(all, "lesson")),
    };
    format!("\n  {}  {words}\n", bar(passed, all))
}

/// A sign for each lesson, those that are passed first.
pub(super) fn bar(passed: usize, all: usize) -> String {
    let (done, left) = ("#".repeat(passed), ".".repeat(all.saturating_sub(passed)));
    format!("[{}{}]", good(done), dim(left))
}

/// What comes before the current lesson's explanation. The task is about the fault that the program
/// was shipped with, so it is told only while that may be there: while it does not compile.
pub fn current(exercise: &Exercise, compiles: bool) -> String {
    let task = if compiles {
        String::new()
    } else {
        wrap(&exercise.header.task) + "\n"
    };
    let file = strong(format!("exercises/{}", exercise.file_name()));
    let watch = dim("cargo rivulets watch grades it whenever you save it");
    format!("\nYour lesson now: {file}\n{watch}\n{task}\n")
}

/// What ends a look at several lessons, or at files with answers to them.
pub fn summary(passed: usize, all: usize, of_files: bool) -> String {
    let noun = if of_files { "answer" } else { "lesson" };
    let lessons = count(all, noun);
    if passed == all {
        format!("\n{}\n", good(format!("{lessons}, all passed.")))
    } else {
        format!("\n{passed} of {lessons} passed.\n")
    }
}
