//! The lanes of one row of text, character by character.

use super::columns::Columns;
use super::glyphs::Glyphs;
use super::label::Labels;
use super::scene::{Lane, Mark, Scene};
use crate::trace::story::Happened;

/// Draws one row after another.
pub(super) struct Canvas<'s> {
    scene: &'s Scene,
    columns: Columns,
    glyphs: &'static Glyphs,
    /// Where lanes wait: lane, first row, row that ends it.
    waits: Vec<(usize, usize, usize)>,
}

impl<'s> Canvas<'s> {
    pub(super) fn new(scene: &'s Scene, columns: &Columns, glyphs: &'static Glyphs) -> Self {
        let waits = scene.rows.iter().enumerate();
        let waits = waits.filter_map(|(at, row)| Some((row.lane, row.waits_from?, at)));
        Self {
            scene,
            columns: columns.clone(),
            glyphs,
            waits: waits.collect(),
        }
    }

    /// The lanes with the marks of rows that stand on one line.
    pub(super) fn rows(&self, rows: &[usize], labels: &Labels) -> String {
        let (first, last) = (rows[0], rows[rows.len() - 1]);
        let mut cells = self.lanes(first, |lane| is_alive(lane, first, last));
        for row in rows {
            let mark = &self.scene.rows[*row].mark;
            let Some(own) = self.columns.of_lane(self.scene.rows[*row].lane) else {
                continue;
            };
            if let Some(mark) = self.glyphs.mark(mark) {
                cells[own] = mark;
            }
            match mark {
                Mark::Moment(Happened::Spawned { thread }) => {
                    if let Some(other) = self.columns.of_lane((*thread).into()) {
                        self.line(&mut cells, own, other);
                        cells[other] = self.glyphs.begins;
                    }
                }
                Mark::Moment(Happened::Sent { .. } | Happened::Received { .. }) => {
                    self.message(&mut cells, *row, rows.len() == 2, labels);
                }
                _ => {}
            }
        }
        text(cells)
    }

    /// The lanes of a line that stands for rows up to `last`.
    pub(super) fn fold(&self, last: usize) -> String {
        let alive = |lane: &Lane| is_alive(lane, last, last);
        let folded = self.glyphs.folded;
        let cells = self.lanes(last, alive).into_iter();
        text(
            cells
                .map(|cell| if cell == ' ' { ' ' } else { folded })
                .collect(),
        )
    }

    /// The lanes below a row, without marks.
    pub(super) fn between(&self, row: usize) -> String {
        let goes_on = |lane: &Lane| {
            let begun = lane.begins.is_none_or(|begins| begins <= row);
            begun && lane.ends.is_none_or(|ends| ends > row)
        };
        text(self.lanes(row + 1, goes_on))
    }

    fn lanes(&self, row: usize, alive: impl Fn(&Lane) -> bool) -> Vec<char> {
        let mut cells = vec![' '; self.columns.picture()];
        for (lane, column) in &self.columns.lanes {
            let waits = |(waiting, from, to): &(usize, usize, usize)| {
                waiting == lane && (*from..*to).contains(&row)
            };
            if alive(&self.scene.lanes[*lane]) {
                let waits = self.waits.iter().any(waits);
                cells[*column] = if waits {
                    self.glyphs.waiting
                } else {
                    self.glyphs.lane
                };
            }
        }
        cells
    }

    /// A message's departure, its arrival, or (both on one line) its whole way.
    fn message(&self, cells: &mut [char], row: usize, whole: bool, labels: &Labels) {
        let Some(arrow) = labels.arrow(row) else {
            return;
        };
        let rows = &self.scene.rows;
        let column = |row: usize| self.columns.of_lane(rows[row].lane);
        let (from, to) = (column(arrow.from), column(arrow.to));
        let leaves = row == arrow.from;
        let (Some(from), Some(to)) = (from, to) else {
            return;
        };
        if from == to {
            if !leaves {
                cells[to] = self.glyphs.begins;
            }
        } else if leaves {
            let end = if whole { to } else { towards(from, to, 3) };
            self.line(cells, from, end);
        } else {
            if !whole {
                self.line(cells, towards(to, from, 3), to);
            }
            let (at, head) = if from < to {
                (to - 1, self.glyphs.right)
            } else {
                (to + 1, self.glyphs.left)
            };
            cells[at] = head;
        }
    }

    /// A line between two columns, over the lanes between them.
    fn line(&self, cells: &mut [char], from: usize, to: usize) {
        let (left, right) = (from.min(to), from.max(to));
        let between = cells.iter_mut().take(right).skip(left + 1);
        between.for_each(|cell| *cell = self.glyphs.line);
    }
}

/// The column that is `by` from `from` on the way to `to`.
fn towards(from: usize, to: usize, by: usize) -> usize {
    if from < to {
        from + by
    } else {
        from.saturating_sub(by)
    }
}

fn is_alive(lane: &Lane, first: usize, last: usize) -> bool {
    let begun = lane.begins.is_none_or(|row| row <= last);
    begun && lane.ends.is_none_or(|row| row >= first)
}

fn text(cells: Vec<char>) -> String {
    cells.into_iter().collect::<String>().trim_end().to_owned()
}
