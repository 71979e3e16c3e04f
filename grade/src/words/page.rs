//! What a class's page says.

use super::{counts, in_runs, learners};
use crate::report::{Lesson, Report, Row, Status};
use std::collections::BTreeSet;

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

pub const NOBODY_STUCK: &str = "Nobody: whatever was begun is passed, or has no verdict.";
/// How it is known.
pub const SINCE_WHEN: &str = "Each learner's first lesson that was begun and isn't passed, with the time (UTC) at \
    which its file was last written, as the folder tells; a fresh clone or copy tells its own.";

pub const SILENT: &str = "Who has begun nothing since";
pub const NOBODY_SILENT: &str = "Nobody.";
pub const LAST_BEGUN: &str = "Last begun";
pub const SAVED: &str = "Saved";
pub const SINCE_THEN: &str = "Since then";

pub const FREQUENT: &str = "The most frequent mistakes";
pub const WHAT_IS_FREQUENT: &str = "The same mistake in all lessons, with … and N for what differs from program to \
    program; in brackets, how many make it in that lesson.";
pub const LEARNERS: &str = "Learners";
pub const MISTAKE: &str = "Mistake";
pub const LESSONS: &str = "Lessons";

pub const NONE_ALIKE: &str = "None are, but in what many have in common.";
/// What is compared.
pub const HOW_ALIKE: &str = "Compared are runs of six words and signs, whatever a text's own things are called, \
    without imports, comments and what literals say, and without what the program as shipped or a quarter of the class \
    has. The same text is listed where twelve such runs aren't in the program as shipped, and so is the worked answer. \
    That two answers are alike is all that this says.";

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

/// Learners' names, told apart also where a comma stands in one.
pub fn listed(names: &[&str]) -> String {
    let has_comma = names.iter().any(|name| name.contains(','));
    names.join(if has_comma { "; " } else { ", " })
}

/// Whose text it is, and whether it is the course's.
pub fn whose(names: &[&str], is_worked: bool) -> String {
    match (names, is_worked) {
        ([], _) => "the worked answer".to_owned(),
        (names, true) => format!("{} (the worked answer)", listed(names)),
        (names, false) => listed(names),
    }
}

/// Some have the same text, or the course's.
pub fn same(names: &[&str], is_worked: bool) -> String {
    let what = if is_worked {
        "the worked answer"
    } else {
        "the same text"
    };
    format!("{}: {what}", listed(names))
}

/// Two answers are alike.
pub fn alike(one: &str, other: &str, part: f64) -> String {
    format!(
        "{one} and {other}: alike in {:.0} %",
        (part * 100.0).floor()
    )
}

/// Two learners' answers are alike in several lessons.
pub fn alike_in(one: &str, other: &str, lessons: &[u8]) -> String {
    let count = lessons.len();
    let lessons: Vec<_> = lessons
        .iter()
        .map(|lesson| format!("{lesson:02}"))
        .collect();
    format!(
        "{one} and {other}: alike in {count} lessons ({})",
        lessons.join(", ")
    )
}

/// Some pairs of learners aren't shown.
pub fn more_learners_alike(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "<p>Another two learners are alike in several lessons.</p>\n".to_owned(),
        more => format!("<p>{more} more pairs of learners are alike in several lessons.</p>\n"),
    }
}

/// Some pairs aren't shown.
pub fn more_pairs(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "<p>One more pair of this lesson is alike.</p>\n".to_owned(),
        more => format!("<p>{more} more pairs of this lesson are alike.</p>\n"),
    }
}

/// What a mistake is called where it is told of all who make it: by a sentence that is true of each.
pub fn of_all<'w>(causes: &BTreeSet<&'w str>, mistake: &'w str) -> &'w str {
    match (causes.first(), causes.len()) {
        (Some(cause), 1) => cause,
        _ => mistake,
    }
}

/// Some frequent mistakes aren't shown.
pub fn more_frequent(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "<p>One more is made by several learners, or in several lessons.</p>\n".to_owned(),
        more => {
            format!("<p>{more} more are made by several learners, or in several lessons.</p>\n")
        }
    }
}

/// Where the notes for instructors tell of a lesson.
pub fn in_the_notes(lesson: &Lesson) -> String {
    format!(
        "In docs/teaching.md: “{:02}: {}”.",
        lesson.number, lesson.title
    )
}

/// So many passed a lesson.
pub fn passed_of(passed: usize, all: usize) -> String {
    format!("{passed} of {all} passed")
}

/// Who is listed among those who have begun nothing.
pub fn who_is_silent(reached: u8) -> String {
    format!(
        "Whoever has begun nothing behind a lesson, up to {reached:02}, the last that at least half of the class have \
         begun (or else somebody); with when the file of what they began last was written (UTC)."
    )
}

/// What somebody did with the lessons that they haven't begun.
pub fn since_then(rows: &[&Row]) -> String {
    let of = |status: Status| {
        let lessons = rows.iter().filter(|row| row.status == status);
        lessons.filter_map(|row| row.lesson).collect::<Vec<_>>()
    };
    let (missing, untouched) = (of(Status::Missing), of(Status::Untouched));
    let mut told: Vec<_> = rows
        .iter()
        .filter(|row| row.lesson.is_none())
        .map(|row| row.cause.clone())
        .collect();
    if !missing.is_empty() {
        told.push(format!("Nothing handed in: {}.", in_runs(&missing)));
    }
    if !untouched.is_empty() {
        told.push(format!("As shipped: {}.", in_runs(&untouched)));
    }
    told.join(" ")
}
