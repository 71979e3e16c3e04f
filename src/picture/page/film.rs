//! What a page knows: the rows of several runs, each held once.

use super::hands::{End, ends};
use super::row::{Marks, Row, rows};
use super::source::Source;
use super::{Take, Takes};
use crate::picture::json::objects;
use crate::picture::layout::ROW;
use crate::picture::shape::Shape;
use crate::picture::{Scene, marks};
use std::collections::HashMap;

/// Rows of all runs together: more would make a page slow to open and large.
const MOST_ROWS: usize = 12_000;

/// What a page knows. Rows that several runs begin with are held once: two runs are the same up to
/// a row just where its number is the same.
#[derive(Debug)]
pub(super) struct Film {
    verdict: String,
    source: Source,
    pub runs: Vec<Run>,
    pub rows: Vec<Row>,
    /// The signs that rows name by their numbers, and the heads of arrows: the same as a chart's.
    signs: Marks,
    heads: Shape,
    /// How high a row is, in pixels.
    row_height: u32,
    /// The runs to show side by side.
    fails: Option<usize>,
    works: Option<usize>,
    /// Whether there are runs that the page doesn't hold.
    pub left_out: bool,
}

/// A run.
#[derive(Debug)]
pub(super) struct Run {
    pub caption: String,
    /// How it ends, in a sentence.
    ends: String,
    /// The threads' names.
    lanes: Vec<String>,
    /// What each channel is called, in the order of their numbers.
    channels: Vec<String>,
    /// How many messages may wait in each.
    rooms: Vec<Option<u32>>,
    /// The numbers of its rows.
    pub rows: Vec<usize>,
    /// Senders and Receivers.
    hands: Vec<End>,
}

objects! {
    Film { verdict, source, runs, rows, signs, heads, row_height, fails, works, left_out }
    Run { caption, ends, lanes, channels, rooms, rows, hands }
}

impl Film {
    pub fn of(takes: &Takes) -> Self {
        let mut film = Film {
            verdict: takes.verdict.clone(),
            source: Source::of(&takes.source),
            runs: Vec::new(),
            rows: Vec::new(),
            signs: Marks::default(),
            heads: marks::heads(),
            row_height: ROW,
            fails: None,
            works: None,
            left_out: takes.more,
        };
        let mut known = HashMap::new();
        for take in &takes.runs {
            if film.rows.len() >= MOST_ROWS {
                film.left_out = true;
                break;
            }
            film.add(take, &takes.source, &mut known);
        }
        if takes.parted && film.runs.len() > 1 {
            (film.fails, film.works) = (Some(0), Some(1));
        }
        film
    }

    /// Takes a run in, unless there is one with the same rows.
    fn add(&mut self, take: &Take, source: &str, known: &mut HashMap<(usize, Row), usize>) {
        let scene = Scene::of(&take.story);
        let all = scene.rows.len();
        let room = MOST_ROWS - self.rows.len();
        let mut before = usize::MAX;
        let mut numbers = Vec::with_capacity(all.min(room));
        for row in rows(&take.story, &scene, &mut self.signs).take(room) {
            let next = self.rows.len();
            let number = *known.entry((before, row.clone())).or_insert(next);
            if number == next {
                self.rows.push(row);
            }
            numbers.push(number);
            before = number;
        }
        if self.runs.iter().any(|run| run.rows == numbers) {
            return;
        }
        let left = all - numbers.len();
        let caption = match left {
            0 => take.caption.clone(),
            _ => format!(
                "{}: the first {} of {all} steps",
                take.caption,
                numbers.len()
            ),
        };
        let mut channels: Vec<_> = scene.channels.values().collect();
        channels.sort_by_key(|channel| channel.number);
        self.runs.push(Run {
            caption,
            ends: take.ends.clone(),
            lanes: scene.lanes.iter().map(|lane| lane.name.clone()).collect(),
            channels: channels.iter().map(|made| made.called.clone()).collect(),
            rooms: channels.iter().map(|made| made.capacity).collect(),
            rows: numbers,
            hands: ends(&take.story, &scene, source),
        });
    }
}
