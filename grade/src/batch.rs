//! Which texts are built in one piece.

use crate::answer::Key;
use crate::plan::Text;
use std::collections::BTreeMap;

/// Answers to one lesson.
pub type Batch<'t> = Vec<(&'t Key, &'t Text<'t>)>;

/// So many answers are built in one piece: more take longer until the first of them is known, and gain little.
const MOST_IN_ONE: usize = 8;

/// In about the order in which they come, and enough for all jobs.
pub fn batches<'t>(texts: &[(&'t Key, &'t Text<'t>)], jobs: usize) -> Vec<Batch<'t>> {
    let mut lessons: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (at, (key, text)) in texts.iter().enumerate() {
        lessons
            .entry(text.exercise.id)
            .or_default()
            .push((at, (*key, *text)));
    }
    let size = texts.len().div_ceil(jobs.max(1)).clamp(1, MOST_IN_ONE);
    let mut batches: Vec<_> = lessons
        .values()
        .flat_map(|lesson| lesson.chunks(size))
        .collect();
    batches.sort_by_key(|batch| batch.first().map(|(at, _)| *at));
    let texts =
        |batch: &[(usize, (&'t Key, &'t Text<'t>))]| batch.iter().map(|(_, text)| *text).collect();
    batches.into_iter().map(texts).collect()
}
