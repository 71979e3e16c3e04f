//! The chart as SVG: lanes downwards, and arrows that slant from the moment of sending to the moment
//! of receiving, so that messages are seen to cross and to overtake.

use super::label::Labels;
use super::layout::{Layout, MARGIN, Placed, ROW, WORDS_LINE, beside_arrow, name_width};
use super::lines::{Extent, Line, Lines};
use super::marks;
use super::scene::{Mark, Scene};
use super::shape::Shape;
use super::xml::escape;
use crate::trace::story::Happened;
use std::fmt::Write;

/// More lanes than this are named and left out.
const MOST_LANES: usize = 16;
/// A longer run is folded.
const MOST_LINES: usize = 80;
/// What is seen of an arrow whose other end isn't drawn, in pixels.
const PART: f64 = 44.0;
/// The most places of a queue that are drawn one by one.
const MOST_PLACES: u32 = 8;

/// Draws a scene as one SVG document that needs no other file.
pub fn svg(scene: &Scene, title: &str) -> String {
    let labels = Labels::new(scene);
    let extent = Extent {
        lanes: MOST_LANES,
        lines: MOST_LINES,
        joined: false,
        keep: None,
    };
    let lines = Lines::of(scene, &labels, extent);
    let layout = Layout::of(scene, &labels, &lines);
    let mut pen = Pen {
        scene,
        labels,
        layout,
        out: String::new(),
    };
    pen.open(title);
    pen.lanes();
    for place in 0..pen.layout.lines.len() {
        pen.line(place);
    }
    pen.arrows();
    for place in 0..pen.layout.lines.len() {
        pen.marks(place);
    }
    pen.left_out();
    pen.out.push_str("</svg>\n");
    pen.out
}

struct Pen<'s> {
    scene: &'s Scene,
    labels: Labels<'s>,
    layout: Layout,
    out: String,
}

impl Pen<'_> {
    /// Writing to a `String` can't fail.
    fn put(&mut self, what: std::fmt::Arguments) {
        let _ = self.out.write_fmt(what);
        self.out.push('\n');
    }

    fn open(&mut self, title: &str) {
        let (width, height) = (self.layout.width, self.layout.height);
        let told: Vec<&str> = self.layout.lines.iter().map(|line| &*line.words).collect();
        let told = escape(&told.join(". "));
        self.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title words\">"
        ));
        self.put(format_args!(
            "<title id=\"title\">{}</title>",
            escape(title)
        ));
        self.put(format_args!("<desc id=\"words\">{told}.</desc>"));
        self.put(format_args!(
            "<style>\n{}</style>",
            include_str!("chart.css")
        ));
        self.put(format_args!("{}", marks::heads()));
        self.put(format_args!(
            "<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>"
        ));
    }

    /// Names, and the time of each thread from its start to its end.
    fn lanes(&mut self) {
        self.queue_name();
        let (top, bottom) = (self.layout.top, self.layout.bottom);
        for (place, (lane, x)) in self.layout.lanes.clone().into_iter().enumerate() {
            let lane = &self.scene.lanes[lane];
            let upper = self.layout.y_of_name(place);
            let y = |row: Option<usize>| row.and_then(|row| self.layout.y_of_row(row));
            let (begins, ends) = (
                y(lane.begins).unwrap_or(top),
                // The bar of an end stands below the other marks of its line.
                y(lane.ends).map_or(bottom, |y| y + 10),
            );
            let (name, half) = (escape(&lane.name), name_width(&lane.name) / 2);
            self.put(format_args!(
                "<rect class=\"name\" x=\"{}\" y=\"{upper}\" width=\"{}\" height=\"24\" rx=\"5\"/>\
                 <text class=\"name\" x=\"{x}\" y=\"{}\">{name}</text>",
                x - half,
                2 * half,
                upper + 17
            ));
            self.put(format_args!(
                "<line class=\"guide\" x1=\"{x}\" y1=\"{}\" x2=\"{x}\" y2=\"{begins}\"/>\
                 <line class=\"lane\" x1=\"{x}\" y1=\"{begins}\" x2=\"{x}\" y2=\"{ends}\"/>",
                upper + 24
            ));
        }
        for (at, row) in self.scene.rows.iter().enumerate() {
            let places = row
                .waits_from
                .map(|from| (self.layout.y_of_row(from), self.layout.y_of_row(at)));
            let Some((from, Some(to))) = places else {
                continue;
            };
            let (Some(x), from) = (self.layout.x_of_lane(row.lane), from.unwrap_or(to)) else {
                continue;
            };
            let from = from.saturating_sub(ROW / 2).max(top);
            self.put(format_args!(
                "<line class=\"clear\" x1=\"{x}\" y1=\"{from}\" x2=\"{x}\" y2=\"{to}\"/>\
                 <line class=\"waits\" x1=\"{x}\" y1=\"{from}\" x2=\"{x}\" y2=\"{to}\"/>"
            ));
        }
    }

    /// Lanes are broken where rows are left out.
    fn breaks(&mut self, y: u32) {
        for (_, x) in self.layout.lanes.clone() {
            self.put(format_args!(
                "<line class=\"folded\" x1=\"{x}\" y1=\"{}\" x2=\"{x}\" y2=\"{}\"/>",
                y - 12,
                y + 12
            ));
        }
    }

    /// Line number, words and queue of one line.
    fn line(&mut self, place: usize) {
        let Placed {
            y, number, wrapped, ..
        } = self.layout.lines[place].clone();
        if let Some(number) = number {
            let x = self.layout.numbers;
            self.put(format_args!(
                "<text class=\"number\" x=\"{x}\" y=\"{}\">{number}</text>",
                y + 4
            ));
        }
        let x = self.layout.words;
        for (at, words) in (0..).zip(&wrapped) {
            let y = y + 4 + at * WORDS_LINE;
            self.put(format_args!(
                "<text class=\"words\" x=\"{x}\" y=\"{y}\">{}</text>",
                escape(words)
            ));
        }
        match self.layout.lines[place].line.clone() {
            Line::Shown(rows) => rows.iter().for_each(|row| self.queue(*row, y)),
            Line::Folded { .. } => self.breaks(y),
        }
    }

    /// The places of a bounded channel, filled as far as messages wait.
    fn queue(&mut self, row: usize, y: u32) {
        let row = &self.scene.rows[row];
        let channel = match &row.mark {
            Mark::Moment(Happened::Sent { channel, .. } | Happened::Received { channel, .. }) => {
                channel
            }
            _ => return,
        };
        let capacity = self
            .scene
            .channels
            .get(channel)
            .and_then(|channel| channel.capacity);
        let (Some(capacity), Some(queued)) = (capacity.filter(|room| *room > 0), row.queued) else {
            return;
        };
        let x = self.layout.queue;
        if capacity > MOST_PLACES {
            self.put(format_args!(
                "<text class=\"queue\" x=\"{x}\" y=\"{}\">{queued}/{capacity}</text>",
                y + 4
            ));
            return;
        }
        for place in 0..capacity {
            let class = if (place as usize) < queued {
                "full"
            } else {
                "free"
            };
            self.put(format_args!(
                "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"9\" height=\"12\"/>",
                x + place * 12,
                y - 6
            ));
        }
    }

    fn queue_name(&mut self) {
        let rooms = self.scene.channels.values();
        if rooms
            .filter_map(|channel| channel.capacity)
            .any(|room| room > 0)
        {
            let x = self.layout.queue;
            self.put(format_args!(
                "<text class=\"heading\" x=\"{x}\" y=\"33\">queue</text>"
            ));
        }
    }

    fn arrows(&mut self) {
        for arrow in &self.scene.arrows {
            let lane = |row: usize| self.layout.x_of_lane(self.scene.rows[row].lane);
            let (from, to) = (
                self.layout.y_of_row(arrow.from),
                self.layout.y_of_row(arrow.to),
            );
            let leaves = self.layout.is_shown(arrow.from);
            let arrives = self.layout.is_shown(arrow.to);
            let (Some(x1), Some(x2), Some(y1), Some(y2)) =
                (lane(arrow.from), lane(arrow.to), from, to)
            else {
                continue;
            };
            if !leaves && !arrives {
                continue;
            }
            let (class, (x1, y1, x2, y2)) = match (leaves, arrives) {
                (true, true) => ("arrow", (x1, y1, x2, y2)),
                (true, false) => ("arrow part", shortened((x1, y1), (x2, y2))),
                _ => {
                    let (x2, y2, x1, y1) = shortened((x2, y2), (x1, y1));
                    ("arrow part", (x1, y1, x2, y2))
                }
            };
            let way = marks::way(class, (x1, y1), (x2, y2), arrives)
                .with("data-channel", arrow.channel)
                .with("data-message", arrow.message);
            self.put(format_args!("{way}"));
        }
    }

    fn marks(&mut self, place: usize) {
        let (y, rows) = match &self.layout.lines[place] {
            Placed {
                y,
                line: Line::Shown(rows),
                ..
            } => (*y, rows.clone()),
            _ => return,
        };
        for (at, row) in rows.iter().enumerate() {
            let Some(x) = self.layout.x_of_lane(self.scene.rows[*row].lane) else {
                continue;
            };
            // Of rows on one line the last is the end of the thread: a bar under the others.
            let covered = at + 1 < rows.len() && rows.len() > 2;
            match &self.scene.rows[*row].mark {
                _ if covered && at > 0 => {}
                Mark::Moment(Happened::Spawned { thread }) => {
                    let other = self.layout.x_of_lane((*thread).into());
                    marks::start(x, other, y)
                        .iter()
                        .for_each(|shape| self.put(format_args!("{shape}")));
                }
                mark => {
                    let mut shapes = match mark {
                        Mark::Moment(Happened::Sent { text, .. }) => self.sent(*row, x, text),
                        _ => Vec::new(),
                    };
                    shapes.extend(marks::mark(mark));
                    if !shapes.is_empty() {
                        let place = format!("translate({x} {y})");
                        let group = Shape::new("g", "").with("transform", place);
                        self.put(format_args!("{}", group.around(shapes)));
                    }
                }
            }
        }
    }

    /// What a message says, on the side where it goes.
    fn sent(&self, row: usize, x: u32, text: &str) -> Vec<Shape> {
        let arrow = self.labels.arrow(row);
        let to = arrow.and_then(|arrow| self.layout.x_of_lane(self.scene.rows[arrow.to].lane));
        // What nobody receives goes where there is room: right of the last lane is none.
        let last = self.layout.lanes.last().is_some_and(|(_, last)| *last == x);
        let alone = self.layout.lanes.len() == 1;
        let left = to.map_or(last && !alone, |to| to < x);
        let (at, anchor) = if left { (-12, "end") } else { (12, "start") };
        let text = Shape::new("text", "message")
            .with("x", at)
            .with("y", -6)
            .with("text-anchor", anchor)
            .saying(&beside_arrow(text));
        let lost = arrow.is_none().then(|| marks::lost(left));
        lost.into_iter().chain([text]).collect()
    }

    fn left_out(&mut self) {
        if let Some(told) = self.layout.left_out.clone() {
            let (x, y) = (MARGIN, self.layout.height - 14);
            self.put(format_args!(
                "<text class=\"words\" x=\"{x}\" y=\"{y}\">{}</text>",
                escape(&told)
            ));
        }
    }
}

/// The beginning of a line.
fn shortened((x1, y1): (u32, u32), (x2, y2): (u32, u32)) -> (u32, u32, u32, u32) {
    let (dx, dy) = (f64::from(x2) - f64::from(x1), f64::from(y2) - f64::from(y1));
    let part = (PART / dx.hypot(dy).max(1.0)).min(1.0);
    let along = |from: u32, way: f64| (f64::from(from) + way * part).round() as u32;
    (x1, y1, along(x1, dx), along(y1, dy))
}

#[cfg(test)]
#[path = "svg_test.rs"]
mod tests;
