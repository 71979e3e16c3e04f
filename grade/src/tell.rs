//! A class told of, in the form that was asked for.

use crate::arguments::Format;
use crate::page::page;
use crate::report::Report;
use crate::row::Row;
use crate::say::{aside, say};
use crate::{TROUBLE, words};
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr;

/// Says all of it.
pub fn report(report: &Report, format: Format) -> Result<(), ExitCode> {
    match format {
        Format::Text => {
            let width = width(report.rows.iter().map(|row| &*row.learner));
            report
                .rows
                .iter()
                .for_each(|row| say(&words::row(row, width)));
            summary(&report.rows);
        }
        Format::Json => say(&json(report)?),
        Format::Html => say(&page(report)),
    }
    Ok(())
}

/// Says what all rows come to.
pub fn summary(rows: &[Row]) {
    say(&words::summary(rows));
}

/// How many columns the longest of these names takes.
pub fn width<'n>(names: impl Iterator<Item = &'n str>) -> usize {
    names.map(UnicodeWidthStr::width).max().unwrap_or_default()
}

fn json(report: &Report) -> Result<String, ExitCode> {
    let json = serde_json::to_string_pretty(report);
    json.map(|json| json + "\n").map_err(|error| {
        aside(&words::no_report(&error));
        TROUBLE.into()
    })
}
