//! All that an instructor reads.

pub mod containment;
pub mod fitted;
pub mod folders;
pub mod merge;
pub mod page;

use crate::handed_in::{Unread, Untouched};
use crate::report::{Row, Status};
use rivulets::source::{Fault, FaultKind};
use std::collections::BTreeSet;
use std::time::Duration;
use unicode_width::UnicodeWidthStr;

/// Findings can't be kept.
pub fn no_store(error: &std::io::Error) -> String {
    format!("What is found can't be kept in .rivulets/class: {error}\n")
}

/// A report can't be made.
pub fn no_report(error: &dyn std::fmt::Display) -> String {
    format!("The report can't be made: {error}\n")
}

/// Somebody asked for an end, when so many texts were graded of so many.
pub fn stopped(done: u64, all: usize) -> String {
    format!("Stopped, with {done} of {all} graded. The same command goes on from there.\n")
}

/// What stands behind how many texts were graded of how many.
pub fn texts_graded(left: Option<Duration>) -> String {
    match left {
        Some(left) if left < Duration::from_secs(10) => {
            "texts graded, some seconds left".to_owned()
        }
        Some(left) => format!("texts graded, about {} left", rounded(left)),
        None => "texts graded".to_owned(),
    }
}

/// A time that nobody takes for more exact than it is.
fn rounded(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..90 => format!("{} s", seconds.div_ceil(10) * 10),
        seconds @ 90..5400 => format!("{} min", seconds.div_ceil(60)),
        seconds => format!("{} h", seconds.div_ceil(3600)),
    }
}

/// There is no answer.
pub fn missing() -> String {
    "Nothing handed in.".to_owned()
}

/// There is none to these lessons.
pub fn all_missing(lessons: &[u8]) -> String {
    format!("Not handed in: {}.", in_runs(lessons))
}

/// Lessons' numbers, those in a row together.
pub fn in_runs(lessons: &[u8]) -> String {
    let runs = lessons.chunk_by(|one, next| one + 1 == *next);
    let run = |run: &[u8]| match run {
        [first, _, .., last] => vec![format!("{first:02} to {last:02}")],
        few => few.iter().map(|lesson| format!("{lesson:02}")).collect(),
    };
    let runs: Vec<_> = runs.flat_map(run).collect();
    runs.join(", ")
}

/// Nothing was done.
pub fn untouched(untouched: Untouched) -> String {
    match untouched {
        Untouched::Shipped => "Not begun: as it was shipped.".to_owned(),
        Untouched::Empty => "Not begun: there is no program in the file.".to_owned(),
    }
}

/// Why a file isn't looked at.
pub fn unread(unread: &Unread) -> String {
    match unread {
        Unread::Several(files) => {
            let names = files.iter().filter_map(|file| file.file_name());
            let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
            let names = names.join(" or ");
            format!(
                "Not read: which of these is meant, {names}? Leave one; several learners have a folder each."
            )
        }
        Unread::Link => "Not read: the file leads elsewhere, and is not followed.".to_owned(),
        Unread::Unreadable(error) => format!("Not read: {error}."),
    }
}

/// It took all the time that a text may take.
pub fn overdue(most: Duration) -> String {
    let most = most.as_secs();
    format!("Not graded: it came to no end in {most} seconds, and was ended (--time-limit).")
}

/// What the text does keeps it from being graded.
pub fn ungradable(fault: &Fault) -> String {
    match fault.kind() {
        FaultKind::Garbled(line) => containment::garbled(*line),
        _ => "Not graded: the compiler itself breaks down over it.".to_owned(),
    }
}

/// It isn't the text any more that was to be graded.
pub fn changed() -> String {
    "Not graded: the file was changed while the class was graded.".to_owned()
}

/// The grader itself broke down.
pub fn panicked() -> String {
    "Not graded: the grader itself broke down over it, and said so.".to_owned()
}

/// A row; names have this width.
pub fn row(row: &Row, width: usize) -> String {
    let name = &row.learner;
    let space = " ".repeat(width.saturating_sub(name.width()));
    let lesson = row
        .lesson
        .map_or_else(|| "  ".to_owned(), |lesson| format!("{lesson:02}"));
    let seconds = row
        .seconds
        .map(|seconds| format!("{seconds:.1} s"))
        .unwrap_or_default();
    let line = row
        .line
        .map(|line| format!("line {line}"))
        .unwrap_or_default();
    let receipt = row.receipt.iter().map(|receipt| format!("  [{receipt}]"));
    let receipt: String = receipt.collect();
    format!(
        "{name}{space}  {lesson}  {seconds:>7}  {line:<8}  {}{}{receipt}\n",
        row.cause,
        if row.worked_answer { IS_WORKED } else { "" },
    )
}

/// A whole verdict, as it stands below its row.
pub fn below(told: &str) -> String {
    let lines = told
        .lines()
        .map(|line| format!("    {line}").trim_end().to_owned() + "\n");
    format!("\n{}\n", lines.collect::<String>())
}

/// What is said behind the cause of the course's own answer, which is no accusation.
const IS_WORKED: &str = " (The worked answer.)";

/// What all rows come to.
pub fn summary(rows: &[Row]) -> String {
    let all: Vec<_> = rows.iter().collect();
    format!("\n{}: {}.\n", learners(rows), counts(&all))
}

/// How many learners there are.
fn learners(rows: &[Row]) -> String {
    let learners: BTreeSet<_> = rows.iter().map(|row| &row.learner).collect();
    match learners.len() {
        1 => "1 learner".to_owned(),
        more => format!("{more} learners"),
    }
}

/// How many of them are passed, and how many of what else there are.
fn counts(rows: &[&Row]) -> String {
    use Status::{Broken, Empty, Graded, Missing, Overdue, Trouble, Ungradable, Unread, Untouched};
    let passed = rows.iter().filter(|row| row.is_passed()).count();
    let others = [
        Graded, Untouched, Missing, Unread, Overdue, Ungradable, Trouble, Empty, Broken,
    ];
    let others = others.into_iter().filter_map(|status| {
        let are = rows
            .iter()
            .filter(|row| row.status == status && !row.is_passed());
        let count = are.count();
        (count > 0).then(|| format!(", {count} {}", status.counted(count)))
    });
    format!("{passed} passed{}", others.collect::<String>())
}

impl Status {
    /// What is said behind the number of those that have it and aren't passed.
    fn counted(self, count: usize) -> &'static str {
        match self {
            Self::Graded => "not passed",
            Self::Untouched => "not begun",
            Self::Missing => "not handed in",
            Self::Unread => "not read",
            Self::Overdue => "out of time",
            Self::Ungradable => "not graded",
            Self::Trouble => "with trouble of the grader's own",
            Self::Empty if count == 1 => "empty folder",
            Self::Empty => "empty folders",
            Self::Broken if count == 1 => "folder without answers",
            Self::Broken => "folders without answers",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::all_missing;

    #[test]
    fn lessons_in_a_row_are_told_together() {
        for (lessons, told) in [
            (&[7][..], "07"),
            (&[4, 5], "04, 05"),
            (&[4, 5, 6], "04 to 06"),
            (&[1, 3, 4, 5, 6, 31, 32], "01, 03 to 06, 31, 32"),
        ] {
            assert_eq!(all_missing(lessons), format!("Not handed in: {told}."));
        }
    }
}
