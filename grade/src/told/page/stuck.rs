//! Who is stuck on what, since when: each learner's first lesson that was begun and isn't passed.

use super::learners;
use super::mistakes::Mistakes;
use crate::report::{Report, Row, Status};
use crate::words::page as words;
use rivulets::picture::escape;

/// The table, those first who are so for longest.
pub fn table(report: &Report, mistakes: &Mistakes) -> String {
    let mut stuck: Vec<_> = learners(report).into_iter().filter_map(first).collect();
    if stuck.is_empty() {
        return format!("<p>{}</p>\n", words::NOBODY_STUCK);
    }
    stuck.sort_by_key(|row| row.saved.clone());
    let lines: String = stuck.iter().map(|row| line(row, mistakes)).collect();
    let heads = [words::SINCE, words::LEARNER, words::LESSON, words::ON_WHAT];
    let table = super::table(&heads, words::ON_WHAT, &lines);
    format!("<p class=\"quiet\">{}</p>\n{table}", words::SINCE_WHEN)
}

fn first(rows: &[Row]) -> Option<&Row> {
    let mut begun = rows.iter().filter(|row| row.status == Status::Graded);
    begun.find(|row| !row.is_passed())
}

fn line(row: &Row, mistakes: &Mistakes) -> String {
    let cause = escape(&row.cause);
    let cause = match mistakes.id(row) {
        Some(id) => format!("<a href=\"#{id}\">{cause}</a>"),
        None => cause,
    };
    format!(
        "<tr><td class=\"moment\">{}</td><td>{}</td><td>{:02}</td><td>{cause}</td></tr>\n",
        escape(&words::moment(row.saved.as_deref())),
        escape(&row.learner),
        row.lesson.unwrap_or_default(),
    )
}
