//! A class told of in lines: one for each row, but for what a learner didn't hand in, which is one together.

use crate::row::{Row, Status};
use crate::say::say;
use crate::words;
use unicode_width::UnicodeWidthStr;

/// What is told of a class row by row, as rows come to be known.
pub struct Lines {
    /// How many columns names take.
    width: usize,
    /// Whose lessons weren't handed in, and which.
    missing: Option<(String, Vec<u8>)>,
}

impl Lines {
    /// Of these learners.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let width = names.map(UnicodeWidthStr::width).max().unwrap_or_default();
        let missing = None;
        Self { width, missing }
    }

    /// Says a row; those of a learner come one behind the other.
    pub fn tell(&mut self, row: &Row) {
        if self
            .missing
            .as_ref()
            .is_some_and(|(name, _)| *name != row.learner)
        {
            self.tell_missing();
        }
        match (row.status, row.lesson) {
            (Status::Missing, Some(lesson)) => {
                let learner = || (row.learner.clone(), Vec::new());
                self.missing.get_or_insert_with(learner).1.push(lesson);
            }
            _ => say(&words::row(row, self.width)),
        }
    }

    /// Says what all rows come to.
    pub fn end(mut self, rows: &[Row]) {
        self.tell_missing();
        say(&words::summary(rows));
    }

    fn tell_missing(&mut self) {
        if let Some((learner, lessons)) = self.missing.take() {
            let cause = words::all_missing(&lessons);
            let row = Row::new(&learner, None, Status::Missing, cause);
            say(&words::row(&row, self.width));
        }
    }
}
