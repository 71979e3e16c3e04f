//! Who has begun nothing since which lesson, though half of the class has gone further.

use super::learners;
use crate::report::{Report, Row, Status};
use crate::words::page as words;
use rivulets::picture::escape;

/// A learner who hands in nothing any more.
struct Silent<'r> {
    rows: &'r [Row],
    /// The last that was begun.
    last: Option<&'r Row>,
    /// Those behind it, up to where the class is.
    since: Vec<&'r Row>,
}

/// The table, those first who have begun least.
pub fn table(report: &Report) -> String {
    let Some(reached) = reached(report) else {
        return String::new();
    };
    let silent = learners(report)
        .into_iter()
        .map(|rows| silent(rows, reached));
    let mut silent: Vec<_> = silent.filter(|one| !one.since.is_empty()).collect();
    silent.sort_by_key(|one| one.last.and_then(|row| row.lesson));
    let lines: String = silent.iter().map(line).collect();
    let told = match lines.is_empty() {
        true => format!("<p>{}</p>\n", words::NOBODY_SILENT),
        false => super::table(
            &[
                words::LEARNER,
                words::LAST_BEGUN,
                words::SAVED,
                words::SINCE_THEN,
            ],
            words::SINCE_THEN,
            &lines,
        ),
    };
    format!(
        "<h3>{}</h3>\n<p class=\"quiet\">{}</p>\n{told}",
        words::SILENT,
        words::who_is_silent(reached)
    )
}

fn is_begun(row: &Row) -> bool {
    use Status::{Broken, Empty, Missing, Untouched};
    !matches!(row.status, Missing | Untouched | Empty | Broken)
}

/// How far the class is: the last lesson that half of it has begun, or else anybody.
fn reached(report: &Report) -> Option<u8> {
    let all = learners(report).len();
    let begun = |number: u8| {
        let begun = report
            .rows
            .iter()
            .filter(|row| row.lesson == Some(number) && is_begun(row));
        begun.count()
    };
    let last = |least: usize| {
        let numbers = report.lessons.iter().map(|lesson| lesson.number);
        numbers.rev().find(|number| begun(*number) >= least)
    };
    last(all.div_ceil(2).max(1))
        .or_else(|| last(1))
        .or_else(|| last(0))
}

fn silent(rows: &[Row], reached: u8) -> Silent<'_> {
    let last = rows.iter().rev().find(|row| is_begun(row));
    let from = last.and_then(|row| row.lesson).unwrap_or_default();
    // A folder that is no submission has one row, of no lesson.
    let is_since = |row: &&Row| {
        row.lesson
            .is_none_or(|lesson| lesson > from && lesson <= reached)
    };
    let since = rows.iter().filter(is_since).collect();
    Silent { rows, last, since }
}

fn line(silent: &Silent) -> String {
    let name = silent
        .rows
        .first()
        .map(|row| &*row.learner)
        .unwrap_or_default();
    let last = silent.last.and_then(|row| row.lesson);
    let last = last
        .map(|lesson| format!("{lesson:02}"))
        .unwrap_or_default();
    let saved = silent.last.map(|row| words::moment(row.saved.as_deref()));
    format!(
        "<tr><td>{}</td><td>{last}</td><td class=\"moment\">{}</td><td>{}</td></tr>\n",
        escape(name),
        escape(&saved.unwrap_or_default()),
        escape(&words::since_then(&silent.since)),
    )
}
