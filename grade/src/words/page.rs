//! What a class's page says.

use super::{counts, learners};
use crate::report::Report;
use crate::row::Row;

pub const TITLE: &str = "A class";
pub const GLANCE: &str = "At a glance";
pub const STUCK: &str = "Who is stuck";
pub const MISTAKES: &str = "Mistakes";
pub const ALIKE: &str = "Answers that are alike";

pub const LEARNER: &str = "Learner";
pub const LESSON: &str = "Lesson";
pub const PASSED: &str = "Passed";
pub const SINCE: &str = "Since";
pub const ON_WHAT: &str = "On what";

pub const SIGN_PASSED: &str = "✓";
pub const SIGN_FAILED: &str = "✗";
pub const SIGN_UNTOUCHED: &str = "·";
pub const SIGN_OPEN: &str = "?";
/// What they mean.
pub const SIGNS: &str = "✓ passed, ✗ not passed (leads to the mistake), · not begun, ? not read or not graded; empty: \
    nothing handed in.";

pub const NOBODY_STUCK: &str = "Nobody: whatever was begun is passed.";
/// How it is known.
pub const SINCE_WHEN: &str = "Each learner's first lesson that was begun and isn't passed, with the time (UTC) at \
    which its file was last written, as the folder tells; a fresh clone or copy tells its own.";

pub const NONE_ALIKE: &str = "None are, but in what many have in common.";
/// What is compared.
pub const HOW_ALIKE: &str = "Compared are runs of six words and signs, without names, comments and what strings say, \
    and without what the program as shipped or a quarter of the class has. That two answers are alike is all that this \
    says.";

/// What all rows come to.
pub fn comes_to(rows: &[Row]) -> String {
    format!(
        "{}: {}.",
        learners(rows),
        counts(&rows.iter().collect::<Vec<_>>())
    )
}

/// What the answers to a lesson come to.
pub fn of_lesson(rows: &[&Row]) -> String {
    format!("{}.", counts(rows))
}

/// What graded it.
pub fn graded_by(report: &Report) -> String {
    match report.shard {
        Some(shard) => format!(
            "Part {}/{}. Graded by {}.",
            shard.number, shard.of, report.grader
        ),
        None => format!("Graded by {}.", report.grader),
    }
}

/// When a file was saved.
pub fn moment(saved: Option<&str>) -> String {
    let saved = saved.unwrap_or("not known");
    // Seconds are of no use.
    saved.get(..16).unwrap_or(saved).replace('T', " ")
}

/// Whose lines and run are shown.
pub fn as_seen(row: &Row) -> String {
    match &row.receipt {
        Some(receipt) => format!("As {} has it ({receipt}):", row.learner),
        None => format!("As {} has it:", row.learner),
    }
}

/// Some have the same text.
pub fn equal(names: &str) -> String {
    format!("{names}: the same text")
}

/// Two answers are alike.
pub fn alike(one: &str, other: &str, part: f64) -> String {
    format!(
        "{one} and {other}: alike in {:.0} %",
        (part * 100.0).floor()
    )
}

/// Some pairs aren't shown.
pub fn more_pairs(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "<p>One more pair of this lesson is alike.</p>\n".to_owned(),
        more => format!("<p>{more} more pairs of this lesson are alike.</p>\n"),
    }
}
