//! A class told of in lines: one for each row, but for what a learner didn't hand in, which is one together.

use super::say::{is_kept, say};
use crate::grading::Store;
use crate::report::{Row, Status};
use crate::words::{self, fitted::fitted};
use rivulets::process::columns;
use std::io::{IsTerminal, stdout};
use unicode_width::UnicodeWidthStr;

/// What is told of a class row by row, as rows come to be known.
pub struct Lines<'s> {
    /// How many columns names take.
    width: usize,
    /// How many a terminal has; elsewhere a row is a line.
    columns: Option<usize>,
    /// Where whole verdicts are, if they are told.
    verdicts: Option<&'s Store>,
    /// Whose lessons weren't handed in, and which.
    missing: Option<(String, Vec<u8>)>,
}

impl<'s> Lines<'s> {
    /// Of these learners; with their whole verdicts, where it is said where those are.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>, verdicts: Option<&'s Store>) -> Self {
        Self {
            width: names.map(UnicodeWidthStr::width).max().unwrap_or_default(),
            columns: columns().filter(|_| stdout().is_terminal() && !is_kept()),
            verdicts,
            missing: None,
        }
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
            _ => {
                self.say(row);
                self.say_verdict(row);
            }
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
            self.say(&row);
        }
    }

    fn say(&self, row: &Row) {
        let line = words::row(row, self.width);
        say(&match self.columns {
            // Further in than lessons stand.
            Some(columns) => fitted(&line, self.width + 6, columns),
            None => line,
        });
    }

    /// All that is told of it, further in than its row.
    fn say_verdict(&self, row: &Row) {
        let finding = row.text.as_deref().zip(self.verdicts);
        if let Some(finding) = finding.and_then(|(text, store)| store.of(text)) {
            say(&words::below(&finding.told));
        }
    }
}
