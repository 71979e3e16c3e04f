//! Which texts are built in one piece.

use super::plan::Text;
use crate::handed_in::Key;
use std::collections::BTreeMap;

/// A text, and what stands for it.
pub type Handed<'t> = (&'t Key, &'t Text<'t>);

/// So many answers are built in one piece: more take longer until the first of them is known, and gain little.
const MOST_IN_ONE: usize = 8;

/// Answers to one lesson each; in about the order in which they come, and enough for all jobs.
pub fn batches<'t>(texts: &[Handed<'t>], jobs: usize) -> Vec<Vec<Handed<'t>>> {
    let mut lessons: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (at, handed) in texts.iter().enumerate() {
        let lesson = handed.1.exercise.id;
        lessons.entry(lesson).or_default().push((at, *handed));
    }
    let size = texts.len().div_ceil(jobs.max(1)).clamp(1, MOST_IN_ONE);
    let mut batches: Vec<_> = lessons
        .values()
        .flat_map(|lesson| lesson.chunks(size))
        .collect();
    batches.sort_by_key(|batch| batch.first().map(|(at, _)| *at));
    let texts = |batch: &[(usize, Handed<'t>)]| batch.iter().map(|(_, text)| *text).collect();
    batches.into_iter().map(texts).collect()
}
