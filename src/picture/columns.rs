//! Where on a row of text a chart's parts stand.

use super::glyphs::Glyphs;
use super::lines::{Line, Lines};
use super::scene::Scene;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of a hundred that are kept for the words.
const WORDS: usize = 44;
/// Columns between two lanes whose names stand side by side.
const GAP: usize = 3;
/// A lane takes at least so many with its name: an arrow wants some length.
const NARROWEST: usize = 9;

/// The layout of a chart: `  line  lanes  words`.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// Columns of the whole.
    width: usize,
    /// Each drawn lane, with its column in the picture.
    pub lanes: Vec<(usize, usize)>,
    /// Names stand side by side, and not like stairs.
    side_by_side: bool,
    /// Columns of the line numbers.
    numbers: usize,
    /// Columns of the picture.
    picture: usize,
}

impl Columns {
    /// The most lanes for which there is room.
    pub(super) const MOST: usize = 10;

    pub(super) fn of(scene: &Scene, lines: &Lines, width: usize) -> Columns {
        let numbers = numbers(scene, lines);
        let room = (width - width * WORDS / 100).saturating_sub(numbers + 6);
        let name = |lane: &usize| scene.lanes[*lane].name.width();
        let widths = lines
            .lanes
            .iter()
            .map(|lane| name(lane).max(NARROWEST) + GAP);
        let needed = widths.clone().sum::<usize>();
        let side_by_side = needed <= room + GAP;
        let mut start = 0;
        let mut lanes = Vec::new();
        let step = (room / lines.lanes.len().max(1)).clamp(4, 8);
        for (lane, width) in lines.lanes.iter().zip(widths) {
            let column = if side_by_side {
                start + (width - GAP) / 2
            } else {
                start
            };
            lanes.push((*lane, column));
            start += if side_by_side { width } else { step };
        }
        Columns {
            width,
            lanes,
            side_by_side,
            numbers,
            picture: if side_by_side { start - GAP } else { start },
        }
    }

    /// The column of a lane in the picture, if it is drawn.
    pub(super) fn of_lane(&self, lane: usize) -> Option<usize> {
        let found = self.lanes.iter().find(|(drawn, _)| *drawn == lane)?;
        Some(found.1)
    }

    /// Columns before the picture.
    pub(super) fn margin(&self) -> usize {
        self.numbers + 4
    }

    /// Columns of the picture.
    pub(super) fn picture(&self) -> usize {
        self.picture
    }

    /// Columns for words, those for their own indentation left out.
    pub(super) fn words(&self) -> usize {
        let taken = self.margin() + self.picture + 4;
        self.width.saturating_sub(taken).max(NARROWEST)
    }

    /// The rows that name the lanes.
    pub(super) fn headings(&self, scene: &Scene, glyphs: &Glyphs) -> Vec<String> {
        let name = |lane: usize| &scene.lanes[lane].name;
        if self.side_by_side {
            let mut row = String::new();
            for (lane, column) in &self.lanes {
                let name = name(*lane);
                // Centred as the lane is in its width.
                let start =
                    (column + name.width().max(NARROWEST) % 2).saturating_sub(name.width() / 2);
                pad(&mut row, start);
                row.push_str(name);
            }
            return vec![row];
        }
        let heading = |at: usize| {
            let mut row = String::new();
            for (_, column) in &self.lanes[..at] {
                pad(&mut row, *column);
                row.push(glyphs.lane);
            }
            let (lane, column) = self.lanes[at];
            pad(&mut row, column);
            // In a narrow terminal, a long name loses its end.
            let room = self.width.saturating_sub(self.margin() + column);
            let shown = wrap(&name(lane).replace(' ', "\u{a0}"), room);
            row + &shown[0].replace('\u{a0}', " ")
        };
        (0..self.lanes.len()).map(heading).collect()
    }

    /// A whole row.
    pub(super) fn line(&self, margin: &str, picture: &str, words: &str) -> String {
        let mut line = format!("  {margin:>width$}  {picture}", width = self.numbers);
        if !words.is_empty() {
            pad(&mut line, self.margin() + self.picture + 2);
            line.push_str(words);
        }
        line
    }
}

/// The width of the widest margin, such as `16>24`.
fn numbers(scene: &Scene, lines: &Lines) -> usize {
    let digits = |row: &usize| scene.rows[*row].site.line.to_string().len();
    let width = |line: &Line| match line {
        Line::Shown(rows) => match rows[..] {
            [ref first, .., ref last] => digits(first) + 1 + digits(last),
            _ => rows.iter().map(digits).sum(),
        },
        Line::Folded { .. } => 0,
    };
    let widest = lines.lines.iter().map(width).max();
    widest.unwrap_or(0).clamp(4, 13)
}

/// Spaces up to a column.
fn pad(row: &mut String, column: usize) {
    let width = row.width();
    row.extend(std::iter::repeat_n(' ', column.saturating_sub(width)));
}

/// `text` in lines of at most `width` columns, broken at spaces where there are some.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for word in text.split_inclusive(' ') {
        if used > 0 && used + word.trim_end().width() > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        for character in word.chars() {
            let columns = character.width().unwrap_or(0);
            if used + columns > width && character != ' ' {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(character);
            used += columns;
        }
    }
    lines.push(line);
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}
