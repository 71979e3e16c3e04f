//! Answers that are alike, beside each other.

use super::code;
use crate::alike::{Pair, pairs as alike};
use crate::report::{Lesson, Report};
use crate::words::page as words;
use rivulets::picture::escape;
use std::collections::{BTreeMap, BTreeSet};

/// Pairs of a lesson that are shown.
const MOST: usize = 20;

/// A text of a lesson, and whose it is.
type Whose<'r> = (&'r str, Vec<&'r str>);

/// The pairs of all lessons.
pub fn pairs(report: &Report) -> String {
    let lessons = report
        .lessons
        .iter()
        .map(|lesson| of_lesson(report, lesson));
    let told: String = lessons.collect();
    let told = match told.is_empty() {
        true => format!("<p>{}</p>\n", words::NONE_ALIKE),
        false => told,
    };
    format!("<p class=\"quiet\">{}</p>\n{told}", words::HOW_ALIKE)
}

fn of_lesson(report: &Report, lesson: &Lesson) -> String {
    let mut whose: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in report
        .rows
        .iter()
        .filter(|row| row.lesson == Some(lesson.number))
    {
        if let Some(text) = row.text.as_deref().and_then(|text| report.texts.get(text)) {
            whose.entry(text).or_default().push(&row.learner);
        }
    }
    let whose: Vec<Whose> = whose.into_iter().collect();
    // Each learner's text is one, also where it is equal to another's.
    let each = whose
        .iter()
        .enumerate()
        .flat_map(|(at, (_, names))| names.iter().map(move |_| at));
    let each: Vec<usize> = each.collect();
    let texts: Vec<&str> = each.iter().map(|at| whose[*at].0).collect();
    let mut seen = BTreeSet::new();
    let all = alike(&lesson.shipped, &texts).into_iter();
    let all = all.map(|pair| (each[pair.one], each[pair.other], pair));
    let mut all: Vec<_> = all
        .filter(|(one, other, _)| seen.insert((*one, *other)))
        .collect();
    if all.is_empty() {
        return String::new();
    }
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let shown = all
        .iter()
        .map(|(one, other, pair)| beside(&whose[*one], &whose[*other], *pair));
    let (number, title) = (lesson.number, escape(&lesson.title));
    let more = words::more_pairs(more);
    format!(
        "<h3>{number:02} {title}</h3>\n{}{more}",
        shown.collect::<String>()
    )
}

fn beside(one: &Whose, other: &Whose, pair: Pair) -> String {
    let names = |(_, names): &Whose| names.join(", ");
    if one.0 == other.0 {
        return format!(
            "<details>\n<summary>{}</summary>\n{}</details>\n",
            escape(&words::equal(&names(one))),
            code::all(one.0, |_| false),
        );
    }
    let (left, right) = differing(one.0, other.0);
    let column = |whose: &Whose, differs: &BTreeSet<usize>| {
        let code = code::all(whose.0, |line| differs.contains(&line));
        format!("<div><p>{}</p>\n{code}</div>\n", escape(&names(whose)))
    };
    format!(
        "<details>\n<summary>{}</summary>\n<div class=\"beside\">\n{}{}</div>\n</details>\n",
        escape(&words::alike(&names(one), &names(other), pair.alike)),
        column(one, &left),
        column(other, &right),
    )
}

/// The lines of each that the other hasn't.
fn differing(one: &str, other: &str) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let (mut left, mut right) = (BTreeSet::new(), BTreeSet::new());
    let (mut at, mut beside) = (0, 0);
    for part in diff::lines(one, other) {
        match part {
            diff::Result::Left(_) => {
                at += 1;
                left.insert(at);
            }
            diff::Result::Right(_) => {
                beside += 1;
                right.insert(beside);
            }
            diff::Result::Both(..) => {
                at += 1;
                beside += 1;
            }
        }
    }
    (left, right)
}
