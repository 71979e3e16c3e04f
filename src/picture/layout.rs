//! Where in an SVG chart everything stands, in pixels.

use super::columns::wrap;
use super::label::Labels;
use super::lines::{Line, Lines};
use super::scene::{Mark, Scene};
use super::text;
use crate::trace::story::Happened;
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthStr;

/// From one line of the picture to the next.
pub(super) const ROW: u32 = 30;
/// From one line of words to the next.
pub(super) const WORDS_LINE: u32 = 17;
/// Columns of words before they are broken.
const WORDS: usize = 70;
/// The left margin, and that on the right.
pub(super) const MARGIN: u32 = 16;
/// Above the first line, where names stand side by side.
const TOP: u32 = 52;
/// The most names that do; of more, every second stands so much lower.
const SIDE_BY_SIDE: usize = 4;
const STAGGER: u32 = 30;
/// A lane takes at least so much.
const LANE: u32 = 130;
/// Characters of a message beside its arrow; the words have more.
const MESSAGE: usize = 18;

/// A line and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// What it shows.
    pub line: Line,
    /// The middle of it.
    pub y: u32,
    /// The line of the program's text.
    pub number: Option<String>,
    /// What is said beside it.
    pub words: String,
    /// The same, in lines.
    pub wrapped: Vec<String>,
}

/// All of it.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub width: u32,
    pub height: u32,
    /// Above the first line.
    pub top: u32,
    staggered: bool,
    /// Below the last line.
    pub bottom: u32,
    /// The right edge of line numbers.
    pub numbers: u32,
    /// Each drawn lane with its middle.
    pub lanes: Vec<(usize, u32)>,
    /// The left edge of queues.
    pub queue: u32,
    /// The left edge of words.
    pub words: u32,
    pub lines: Vec<Placed>,
    /// Which threads aren't drawn.
    pub left_out: Option<String>,
    places: BTreeMap<usize, (u32, bool)>,
}

impl Layout {
    pub(super) fn of(scene: &Scene, labels: &Labels, lines: &Lines) -> Layout {
        let numbers = MARGIN + 36;
        let staggered = lines.lanes.len() > SIDE_BY_SIDE;
        let top = if staggered { TOP + STAGGER } else { TOP };
        let mut x = numbers + 14 + if staggered { STAGGER } else { 0 };
        let messages = scene
            .arrows
            .iter()
            .map(|arrow| beside_arrow(&arrow.text).width());
        let message = messages.max().unwrap_or(0) as u32 * 7 + 34;
        let mut lanes = Vec::new();
        for lane in &lines.lanes {
            let name = name_width(&scene.lanes[*lane].name) + 20;
            let name = if staggered { name / 2 } else { name };
            let width = name.max(LANE).max(message);
            lanes.push((*lane, x + width / 2));
            x += width;
        }
        let queue = x + 6;
        let words = queue + queue_width(scene);
        let (placed, places, bottom) = place(scene, labels, lines, top);
        let left_out = text::left_out(scene, &lines.lanes);
        let wraps = placed.iter().flat_map(|line| &line.wrapped);
        let widest = wraps.map(|words| words.width()).max().unwrap_or(0) as u32;
        Layout {
            // A letter of the words' font is seldom wider than this on average.
            width: words + widest * 7 + 2 * MARGIN,
            height: bottom + MARGIN + if left_out.is_some() { ROW } else { 0 },
            top,
            staggered,
            bottom,
            numbers,
            lanes,
            queue,
            words,
            lines: placed,
            left_out,
            places,
        }
    }

    pub(super) fn x_of_lane(&self, lane: usize) -> Option<u32> {
        let found = self.lanes.iter().find(|(drawn, _)| *drawn == lane)?;
        Some(found.1)
    }

    /// Where a row stands, or the fold that it is in.
    pub(super) fn y_of_row(&self, row: usize) -> Option<u32> {
        let after = self.places.range(row..).next();
        after
            .or(self.places.range(..row).next_back())
            .map(|(_, (y, _))| *y)
    }

    /// Whether a row has a line.
    pub(super) fn is_shown(&self, row: usize) -> bool {
        self.places.get(&row).is_some_and(|(_, shown)| *shown)
    }

    /// The upper edge of the name of the lane that is drawn at this place.
    pub(super) fn y_of_name(&self, place: usize) -> u32 {
        let lower = self.staggered && place % 2 == 1;
        if lower { 16 + STAGGER } else { 16 }
    }
}

/// A message's text, short enough to stand between two lanes: texts often differ at their end.
pub(super) fn beside_arrow(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    if characters.len() <= MESSAGE {
        return text.to_owned();
    }
    let (head, tail) = (MESSAGE / 2, characters.len() - (MESSAGE / 2 - 3));
    let text = |part: &[char]| part.iter().collect::<String>();
    format!(
        "{}...{}",
        text(&characters[..head]),
        text(&characters[tail..])
    )
}

pub(super) fn name_width(name: &str) -> u32 {
    name.width() as u32 * 8 + 20
}

/// The room that queues take: where no channel is bounded, none.
fn queue_width(scene: &Scene) -> u32 {
    let rooms = scene
        .channels
        .values()
        .filter_map(|channel| channel.capacity);
    let most = rooms.max().unwrap_or(0);
    if most == 0 { 12 } else { most.min(8) * 12 + 24 }
}

type Places = BTreeMap<usize, (u32, bool)>;

fn place(scene: &Scene, labels: &Labels, lines: &Lines, top: u32) -> (Vec<Placed>, Places, u32) {
    let (mut placed, mut places, mut y) = (Vec::new(), Places::new(), top + ROW / 2);
    for line in &lines.lines {
        let (words, number) = match line {
            Line::Shown(rows) => (labels.sentence(rows), number(scene, rows)),
            Line::Folded { rows, repeats } => (text::folded(scene, rows, *repeats), None),
        };
        let shown = matches!(line, Line::Shown(_));
        let (Line::Shown(rows) | Line::Folded { rows, .. }) = line;
        places.extend(rows.iter().map(|row| (*row, (y, shown))));
        let wrapped = wrap(&words, WORDS);
        let more = wrapped.len().saturating_sub(1) as u32 * WORDS_LINE;
        let ends = rows
            .iter()
            .any(|row| matches!(scene.rows[*row].mark, Mark::Moment(Happened::Ended { .. })));
        placed.push(Placed {
            line: line.clone(),
            y,
            number,
            words,
            wrapped,
        });
        y += ROW + more.max(if ends { 4 } else { 0 });
    }
    (placed, places, y)
}

fn number(scene: &Scene, rows: &[usize]) -> Option<String> {
    let lines = rows.iter().map(|row| scene.rows[*row].site.line);
    lines
        .into_iter()
        .find(|line| *line > 0)
        .map(|line| line.to_string())
}
