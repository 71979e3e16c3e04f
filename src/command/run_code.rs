//! A run as it is passed on by hand: by its schedule, or by a receipt.

use crate::schedule::{ParseScheduleError, Schedule};
use crate::verdict::{ParseReceiptError, Receipt};
use std::fmt;
use std::str::FromStr;

/// A run as it is passed on by hand.
#[derive(Clone, Debug)]
pub(super) enum RunCode {
    Schedule(Schedule),
    Receipt(Receipt),
}

impl RunCode {
    /// Its schedule, unless that was too long for a receipt.
    pub(super) fn run(&self) -> Option<&Schedule> {
        match self {
            RunCode::Schedule(schedule) => Some(schedule),
            RunCode::Receipt(receipt) => receipt.schedule.as_ref(),
        }
    }
}

impl fmt::Display for RunCode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            RunCode::Schedule(schedule) => schedule.fmt(f),
            RunCode::Receipt(receipt) => receipt.fmt(f),
        }
    }
}

impl FromStr for RunCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(file) = text.strip_prefix('@') {
            let text = std::fs::read_to_string(file);
            let text = text.map_err(|error| format!("{file} can't be read: {error}"))?;
            return text.parse();
        }
        let text = text.trim();
        // No schedule begins with a letter.
        if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let receipt = text.parse().map(RunCode::Receipt);
            receipt.map_err(|error| match error {
                ParseReceiptError::Shape => format!("a schedule looks like `0.1x5`, and {error}"),
                _ => error.to_string(),
            })
        } else {
            let schedule = text.parse().map(RunCode::Schedule);
            schedule.map_err(|error: ParseScheduleError| error.to_string())
        }
    }
}
