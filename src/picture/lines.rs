//! Which rows of a scene are drawn, on a line each, and which are folded away.

use super::label::Labels;
use super::scene::{Mark, Row, Scene};
use crate::trace::Site;
use crate::trace::story::Happened;
use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

/// The longest group of lines that is looked for when a run repeats itself.
const LONGEST_GROUP: usize = 12;
/// A group is folded from so many repetitions on: two of them are drawn before the fold, one after.
const REPETITIONS: usize = 5;

/// What is drawn of a scene.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The lanes that are drawn, from left to right.
    pub lanes: Vec<usize>,
    /// From top to bottom.
    pub lines: Vec<Line>,
}

/// A line of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Rows that stand on one line: one, or those of one thread that belong together, or a message's
    /// two that follow upon each other.
    Shown(Vec<usize>),
    /// Rows that are left out.
    Folded {
        /// Which.
        rows: Vec<usize>,
        /// If they repeat the lines before them: how often, and how many lines.
        repeats: Option<(usize, usize)>,
    },
}

/// How much is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// At most so many lanes, at least 2.
    pub lanes: usize,
    /// A scene of more lines is folded; at least 8.
    pub lines: usize,
    /// Whether a message that is received at once takes one line.
    pub joined: bool,
    /// A row that is never folded.
    pub keep: Option<usize>,
}

impl Lines {
    /// Chooses from a scene.
    pub fn of(scene: &Scene, labels: &Labels, extent: Extent) -> Lines {
        let lanes = lanes(scene, extent.lanes);
        let drawn: BTreeSet<usize> = lanes.iter().copied().collect();
        let shown = |row: &usize| {
            let row = &scene.rows[*row];
            drawn.contains(&row.lane) && !is_quiet(scene, row)
        };
        let rows: Vec<usize> = (0..scene.rows.len()).filter(shown).collect();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for row in rows {
            match groups.last_mut() {
                Some(group) if belongs(scene, labels, group, row, extent.joined) => group.push(row),
                _ => groups.push(vec![row]),
            }
        }
        let lines = if groups.len() <= extent.lines {
            groups.into_iter().map(Line::Shown).collect()
        } else {
            cut(fold(scene, groups, extent.keep), extent)
        };
        Lines { lanes, lines }
    }
}

/// Main, the threads that are stuck, panicked or go on and on, then the first of the others.
fn lanes(scene: &Scene, most: usize) -> Vec<usize> {
    let tells = |row: &&Row| {
        let panics = matches!(row.mark, Mark::Moment(Happened::Panicked { .. }));
        panics || matches!(row.mark, Mark::Stuck(_) | Mark::Busy(_))
    };
    let telling = scene.rows.iter().filter(tells).map(|row| row.lane);
    let mut chosen = BTreeSet::new();
    for lane in std::iter::once(0)
        .chain(telling)
        .chain(0..scene.lanes.len())
    {
        if chosen.len() < most && lane < scene.lanes.len() {
            chosen.insert(lane);
        }
    }
    chosen.into_iter().collect()
}

/// That the one channel was made goes without saying, unless its room is bounded.
fn is_quiet(scene: &Scene, row: &Row) -> bool {
    let unbounded = |what: &Happened| matches!(what, Happened::ChannelMade { capacity: None, .. });
    scene.channels.len() == 1 && matches!(&row.mark, Mark::Moment(what) if unbounded(what))
}

fn belongs(scene: &Scene, labels: &Labels, group: &[usize], row: usize, joined: bool) -> bool {
    let last = group[group.len() - 1];
    let goes = |row: &Row| {
        let drops = matches!(
            row.mark,
            Mark::Moment(Happened::SenderDropped { .. } | Happened::ReceiverDropped { .. })
        );
        drops && row.waits_from.is_none()
    };
    let (before, after) = (&scene.rows[last], &scene.rows[row]);
    let ends = matches!(after.mark, Mark::Moment(Happened::Ended { .. }));
    let leaves = before.lane == after.lane
        && goes(before)
        && (goes(after) || ends)
        && (ends || before.site.line == after.site.line);
    let crosses =
        joined && group.len() == 1 && before.lane != after.lane && labels.is_message(last, row);
    let prints_on = before.lane == after.lane
        && before.site == after.site
        && after.waits_from.is_none()
        && scene.prints_on(row);
    leaves || crosses || prints_on
}

/// What makes two rows alike: threads of the same start doing the same at the same place.
type Likeness = (
    Site,
    Discriminant<Mark>,
    Option<Discriminant<Happened>>,
    Site,
);

fn likeness(scene: &Scene, row: usize) -> Likeness {
    let row = &scene.rows[row];
    let start = scene
        .lanes
        .get(row.lane)
        .map_or(Site::default(), |lane| lane.site);
    let what = match &row.mark {
        Mark::Moment(what) => Some(discriminant(what)),
        _ => None,
    };
    (start, discriminant(&row.mark), what, row.site)
}

/// Folds what repeats itself.
fn fold(scene: &Scene, groups: Vec<Vec<usize>>, keep: Option<usize>) -> Vec<Line> {
    let alike: Vec<Vec<Likeness>> = groups
        .iter()
        .map(|group| {
            let kept = keep.is_some_and(|keep| group.contains(&keep));
            let alike = group.iter().map(|row| likeness(scene, *row));
            // Nothing is like the row that is kept.
            if kept { Vec::new() } else { alike.collect() }
        })
        .collect();
    let (mut lines, mut at) = (Vec::new(), 0);
    while at < groups.len() {
        let found = (1..=LONGEST_GROUP)
            .map(|length| (length, repetitions(&alike[at..], length)))
            .filter(|(_, times)| *times >= REPETITIONS)
            // Of those that reach as far, the shortest.
            .max_by_key(|(length, times)| (length * times, usize::MAX - length));
        let Some((length, times)) = found else {
            lines.push(Line::Shown(groups[at].clone()));
            at += 1;
            continue;
        };
        let (first, last) = (at + 2 * length, at + (times - 1) * length);
        let shown =
            |range: &[Vec<usize>]| range.iter().cloned().map(Line::Shown).collect::<Vec<_>>();
        lines.extend(shown(&groups[at..first]));
        lines.push(Line::Folded {
            rows: groups[first..last].concat(),
            repeats: Some((times - 3, length)),
        });
        at += times * length;
        lines.extend(shown(&groups[last..at]));
    }
    lines
}

/// How often the first `length` of these stand there one after another.
fn repetitions(alike: &[Vec<Likeness>], length: usize) -> usize {
    if alike.len() < length {
        return 0;
    }
    let first = &alike[..length];
    alike
        .chunks_exact(length)
        .take_while(|chunk| *chunk == first && !chunk.contains(&Vec::new()))
        .count()
}

/// Leaves out parts of what is still too long: the beginning, the end and what is about the row that
/// is kept stay.
fn cut(lines: Vec<Line>, extent: Extent) -> Vec<Line> {
    if lines.len() <= extent.lines {
        return lines;
    }
    let kept = extent.keep.and_then(|keep| {
        let shows = |line: &Line| matches!(line, Line::Shown(rows) if rows.contains(&keep));
        lines.iter().position(shows)
    });
    // Two folds take a line each.
    let most = extent.lines - 2;
    let (head, about) = match kept {
        Some(_) => (most / 4, most / 2),
        None => (most / 2, 0),
    };
    let tail = lines.len() - (most - head - about);
    let stays = |at: usize| {
        let near = kept.is_some_and(|kept| at + 2 >= kept && at + 2 < kept + about);
        at < head || at >= tail || near
    };
    let mut left = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        match line {
            line if stays(at) => left.push(line),
            Line::Shown(rows) | Line::Folded { rows, .. } => match left.last_mut() {
                Some(Line::Folded {
                    rows: folded,
                    repeats: None,
                }) => folded.extend(rows),
                _ => left.push(Line::Folded {
                    rows,
                    repeats: None,
                }),
            },
        }
    }
    left
}

#[cfg(test)]
#[path = "lines_test.rs"]
mod tests;
