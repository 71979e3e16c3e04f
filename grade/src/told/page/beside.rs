//! Answers that are alike, beside each other.

use super::code;
use super::same::{Group, groups};
use crate::alike::{Answers, HandedIn, Pair};
use crate::report::{Lesson, Report};
use crate::words::page as words;
use rivulets::picture::escape;
use std::collections::{BTreeMap, BTreeSet};

/// Pairs of a lesson that are shown, and pairs of learners.
const MOST: usize = 20;

/// The lessons in which two learners' answers are alike.
type Both<'r> = BTreeMap<(&'r str, &'r str), BTreeSet<u8>>;

/// The pairs of all lessons.
pub fn pairs(report: &Report) -> String {
    let mut both = Both::new();
    let lessons = report.lessons.iter();
    let told: String = lessons
        .map(|lesson| of_lesson(report, lesson, &mut both))
        .collect();
    let told = match told.is_empty() {
        true => format!("<p>{}</p>\n", words::NONE_ALIKE),
        false => told,
    };
    format!(
        "<p class=\"quiet\">{}</p>\n{}{told}",
        words::HOW_ALIKE,
        in_several(both)
    )
}

/// Who is alike in more lessons than one, those first who are so in most.
fn in_several(both: Both) -> String {
    let mut all: Vec<_> = both
        .into_iter()
        .filter(|(_, lessons)| lessons.len() > 1)
        .collect();
    if all.is_empty() {
        return String::new();
    }
    all.sort_by_key(|(_, lessons)| std::cmp::Reverse(lessons.len()));
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let told = all.iter().map(|((one, other), lessons)| {
        let lessons: Vec<_> = lessons.iter().copied().collect();
        format!(
            "<li>{}</li>\n",
            escape(&words::alike_in(one, other, &lessons))
        )
    });
    format!(
        "<ul>\n{}</ul>\n{}",
        told.collect::<String>(),
        words::more_learners_alike(more)
    )
}

fn of_lesson<'r>(report: &'r Report, lesson: &'r Lesson, both: &mut Both<'r>) -> String {
    let groups = groups(report, lesson);
    let texts = groups.iter().map(|group| HandedIn {
        text: group.text,
        by: group.names.len(),
    });
    let answers = Answers::of(&lesson.shipped, &texts.collect::<Vec<_>>());
    let mut told = String::new();
    for (at, group) in groups.iter().enumerate() {
        let is_worked = group.is_worked && !group.names.is_empty();
        if is_worked || group.names.len() > 1 && answers.is_work(at) {
            told += &same(group);
            if !is_worked {
                add(both, group, group, lesson.number);
            }
        }
    }
    let pairs = answers.pairs();
    for Pair { one, other, .. } in &pairs {
        add(both, &groups[*one], &groups[*other], lesson.number);
    }
    let shown = pairs.iter().take(MOST);
    told.extend(shown.map(|pair| beside(&groups[pair.one], &groups[pair.other], pair.alike)));
    if told.is_empty() {
        return told;
    }
    let (number, title) = (lesson.number, escape(&lesson.title));
    let more = words::more_pairs(pairs.len().saturating_sub(MOST));
    format!("<h3>{number:02} {title}</h3>\n{told}{more}")
}

fn add<'r>(both: &mut Both<'r>, one: &Group<'r>, other: &Group<'r>, lesson: u8) {
    for one in &one.names {
        for other in &other.names {
            match one.cmp(other) {
                std::cmp::Ordering::Less => {
                    _ = both.entry((one, other)).or_default().insert(lesson)
                }
                std::cmp::Ordering::Greater => {
                    _ = both.entry((other, one)).or_default().insert(lesson)
                }
                std::cmp::Ordering::Equal => {}
            }
        }
    }
}

/// Who has the same text.
fn same(group: &Group) -> String {
    format!(
        "<details>\n<summary>{}</summary>\n{}</details>\n",
        escape(&words::same(&group.names, group.is_worked)),
        code::all(group.text, |_| false),
    )
}

fn beside(one: &Group, other: &Group, alike: f64) -> String {
    let names = |group: &Group| words::whose(&group.names, group.is_worked);
    let (left, right) = differing(one.text, other.text);
    let column = |group: &Group, differs: &BTreeSet<usize>| {
        let code = code::all(group.text, |line| differs.contains(&line));
        format!("<div><p>{}</p>\n{code}</div>\n", escape(&names(group)))
    };
    format!(
        "<details>\n<summary>{}</summary>\n<div class=\"beside\">\n{}{}</div>\n</details>\n",
        escape(&words::alike(&names(one), &names(other), alike)),
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
