//! The chart as text: lanes on the left, and beside each row in words what it shows, so that who
//! can't see the lanes misses nothing.

use super::canvas::Canvas;
use super::columns::Columns;
use super::glyphs::Glyphs;
use super::label::Labels;
use super::legend::Legend;
use super::lines::{Extent, Line, Lines};
use super::scene::{Mark, Scene};
use crate::trace::story::Happened;

/// The widest row, in columns of a terminal, where nothing else is said.
pub const WIDTH: usize = 100;

/// How a chart is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Style<'n> {
    /// With which characters.
    pub glyphs: &'static Glyphs,
    /// How many lines of a run are drawn before it is folded; at least 8.
    pub lines: usize,
    /// How many lines may say what its signs mean.
    pub signs: usize,
    /// The widest row, in columns of a terminal: at least 40.
    pub width: usize,
    /// A row that is marked, and with which words.
    pub note: Option<(usize, &'n str)>,
}

/// A chart.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Rows of at most so many columns, each with its line end.
    pub text: String,
    /// The messages in it.
    pub arrows: Vec<Drawn>,
    /// Whether rows were left out.
    pub folded: bool,
}

/// A message of a chart. Lines count from 0; `None` where its row isn't drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The channel's number in the run.
    pub channel: u32,
    /// The message's number in the run.
    pub message: u32,
    /// The line and column of its departure.
    pub from: Option<(usize, usize)>,
    /// The line of its arrival, and the column of its receiver.
    pub to: Option<(usize, usize)>,
}

/// Draws a scene.
pub fn chart(scene: &Scene, style: Style) -> Chart {
    let labels = Labels::new(scene);
    let extent = Extent {
        lanes: Columns::MOST.min(style.width / 10),
        lines: style.lines,
        joined: true,
        keep: style.note.map(|(row, _)| row),
    };
    let lines = Lines::of(scene, &labels, extent);
    let columns = Columns::of(scene, &lines, style.width);
    let mut pen = Pen {
        scene,
        labels,
        canvas: Canvas::new(scene, &columns, style.glyphs),
        columns,
        style,
        text: Vec::new(),
        arrows: Vec::new(),
        legend: Legend::new(style.glyphs),
    };
    pen.heading();
    for line in &lines.lines {
        match line {
            Line::Shown(rows) => pen.rows(rows),
            Line::Folded { rows, repeats } => pen.fold(rows, *repeats),
        }
    }
    pen.left_out(&lines.lanes);
    pen.legend();
    let folded = |line: &Line| matches!(line, Line::Folded { .. });
    Chart {
        folded: lines.lines.iter().any(folded),
        text: pen.text.concat(),
        arrows: pen.arrows,
    }
}

struct Pen<'s> {
    scene: &'s Scene,
    labels: Labels<'s>,
    columns: Columns,
    canvas: Canvas<'s>,
    style: Style<'s>,
    text: Vec<String>,
    arrows: Vec<Drawn>,
    legend: Legend,
}

impl Pen<'_> {
    fn heading(&mut self) {
        for heading in self.columns.headings(self.scene, self.style.glyphs) {
            let margin = if self.text.is_empty() { "line" } else { "" };
            self.push(margin, &heading, "");
        }
    }

    fn rows(&mut self, rows: &[usize]) {
        let (first, last) = (rows[0], rows[rows.len() - 1]);
        let mut words = self.labels.sentence(rows);
        if let Some((_, note)) = self.style.note.filter(|(row, _)| rows.contains(row)) {
            words.push_str(&format!("   {note}"));
        }
        let line = |row: usize| self.scene.rows[row].site.line;
        let margin = match (line(first), line(last)) {
            (0, 0) => String::new(),
            (0, line) | (line, 0) => line.to_string(),
            (from, to) if self.labels.is_message(first, last) => format!("{from}>{to}"),
            (line, _) => line.to_string(),
        };
        let at = self.text.len();
        let picture = self.canvas.rows(rows, &self.labels);
        self.note_arrows(rows, at);
        for row in rows.iter().map(|row| &self.scene.rows[*row]) {
            if let Some(column) = self.columns.of_lane(row.lane) {
                self.legend.take_in_mark(&row.mark, &picture, column);
            }
        }
        self.with_words(&margin, &picture, last, &words);
    }

    fn note_arrows(&mut self, rows: &[usize], at: usize) {
        for row in rows {
            let Some(arrow) = self.labels.arrow(*row) else {
                continue;
            };
            let column = self.columns.of_lane(self.scene.rows[*row].lane);
            let place = column.map(|column| (at, self.columns.margin() + column));
            let known = |drawn: &&mut Drawn| {
                (drawn.channel, drawn.message) == (arrow.channel, arrow.message)
            };
            match self.arrows.iter_mut().rev().find(known) {
                Some(drawn) => drawn.to = place,
                None => self.arrows.push(Drawn {
                    channel: arrow.channel,
                    message: arrow.message,
                    from: place.filter(|_| arrow.from == *row),
                    to: place.filter(|_| arrow.to == *row),
                }),
            }
        }
    }

    fn fold(&mut self, rows: &[usize], repeats: Option<(usize, usize)>) {
        if let Some(last) = rows.last().copied() {
            let picture = self.canvas.fold(last);
            let words = folded(self.scene, rows, repeats);
            self.with_words("", &picture, last, &words);
        }
    }

    fn left_out(&mut self, lanes: &[usize]) {
        let told = left_out(self.scene, lanes).unwrap_or_default();
        let lines = super::columns::wrap(&told, self.style.width - 2);
        let lines = lines.into_iter().filter(|line| !line.is_empty());
        self.text.extend(lines.map(|line| format!("  {line}\n")));
    }

    fn legend(&mut self) {
        let lines = self
            .legend
            .told(self.style.signs, self.style.width)
            .into_iter();
        self.text.extend(lines.map(|line| format!("{line}\n")));
    }

    fn with_words(&mut self, margin: &str, picture: &str, row: usize, words: &str) {
        self.legend.take_in(picture);
        let mut words = super::columns::wrap(words, self.columns.words()).into_iter();
        self.push(margin, picture, &words.next().unwrap_or_default());
        for more in words {
            let between = self.canvas.between(row);
            self.push("", &between, &format!("  {more}"));
        }
    }

    fn push(&mut self, margin: &str, picture: &str, words: &str) {
        let line = self.columns.line(margin, picture, words);
        self.text.push(format!("{}\n", line.trim_end()));
    }
}

/// What stands beside a fold.
pub(super) fn folded(scene: &Scene, rows: &[usize], repeats: Option<(usize, usize)>) -> String {
    let what = match repeats {
        Some((times, 1)) => format!("... {times} more like this ..."),
        Some((times, lines)) => format!("... {times} times more like these {lines} ..."),
        None => format!("... {} moments left out ...", rows.len()),
    };
    what + &crossed(scene, rows)
}

/// The threads for which there is no room.
pub(super) fn left_out(scene: &Scene, lanes: &[usize]) -> Option<String> {
    let drawn = |lane: &usize| lanes.contains(lane);
    let hidden: Vec<usize> = (0..scene.lanes.len()).filter(|lane| !drawn(lane)).collect();
    let (first, last) = (hidden.first()?, hidden.last()?);
    let name = |lane: usize| &scene.lanes[lane].name;
    Some(match hidden.len() {
        1 => format!("Not drawn: {}, and what it did.", name(*first)),
        many => format!(
            "Not drawn: {many} more threads, from {} to {}, and what they did.",
            name(*first),
            name(*last)
        ),
    })
}

/// What a fold hides of messages.
fn crossed(scene: &Scene, rows: &[usize]) -> String {
    let count = |is: fn(&Happened) -> bool| {
        let moments = rows.iter().map(|row| &scene.rows[*row].mark);
        moments
            .filter(|mark| matches!(mark, Mark::Moment(what) if is(what)))
            .count()
    };
    let sent = count(|what| matches!(what, Happened::Sent { .. }));
    let received = count(|what| matches!(what, Happened::Received { .. }));
    match (sent, received) {
        (0, 0) => String::new(),
        (sent, 0) => format!(" ({sent} sent)"),
        (0, received) => format!(" ({received} received)"),
        (sent, received) => format!(" ({sent} sent, {received} received)"),
    }
}

#[cfg(test)]
#[path = "text_test.rs"]
mod tests;
