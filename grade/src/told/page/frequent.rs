//! The mistakes that most learners make, over all lessons.

use super::mistakes::Mistakes;
use crate::words::page as words;
use rivulets::picture::escape;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many are shown.
const MOST: usize = 12;

/// A mistake in all lessons.
#[derive(Default)]
struct Frequent<'r> {
    learners: BTreeSet<&'r str>,
    /// How many make it in each lesson, and where that stands.
    lessons: Vec<(u8, usize, &'r str)>,
    causes: BTreeSet<&'r str>,
}

/// The table, those first that most learners make; what one makes once is none of them.
pub fn table(mistakes: &Mistakes) -> String {
    let mut all: BTreeMap<&str, Frequent> = BTreeMap::new();
    for (lesson, mistake, sentences) in mistakes.all() {
        let frequent = all.entry(mistake).or_default();
        let rows = sentences.iter().flat_map(|sentence| &sentence.rows);
        let names: BTreeSet<_> = rows.map(|row| &*row.learner).collect();
        let place = sentences.first().map_or("", |sentence| &sentence.id);
        frequent.lessons.push((lesson, names.len(), place));
        frequent.learners.extend(names);
        frequent
            .causes
            .extend(sentences.iter().map(|sentence| sentence.cause));
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.retain(|(_, frequent)| frequent.learners.len() > 1 || frequent.lessons.len() > 1);
    all.sort_by_key(|(_, frequent)| Reverse((frequent.learners.len(), frequent.lessons.len())));
    let more = all.len().saturating_sub(MOST);
    let lines: String = all
        .iter()
        .take(MOST)
        .map(|(mistake, frequent)| line(mistake, frequent))
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let heads = [words::LEARNERS, words::MISTAKE, words::LESSONS];
    format!(
        "<h3>{}</h3>\n<p class=\"quiet\">{}</p>\n{}{}",
        words::FREQUENT,
        words::WHAT_IS_FREQUENT,
        super::table(&heads, words::MISTAKE, &lines),
        words::more_frequent(more),
    )
}

fn line(mistake: &str, frequent: &Frequent) -> String {
    let lessons = frequent
        .lessons
        .iter()
        .map(|(lesson, count, place)| format!("<a href=\"#{place}\">{lesson:02}</a> ({count})"));
    let lessons: Vec<_> = lessons.collect();
    format!(
        "<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n",
        frequent.learners.len(),
        escape(words::of_all(&frequent.causes, mistake)),
        lessons.join(", "),
    )
}
