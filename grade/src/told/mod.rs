//! A class told of, in the form that was asked for.

mod gather;
mod lines;
mod page;
pub mod say;

use crate::arguments::Format;
use crate::report::Report;
use crate::{TROUBLE, words};
use page::page;
use say::{aside, say};
use std::process::ExitCode;

pub use lines::Lines;

/// Says all of it.
pub fn report(report: &Report, format: Format) -> Result<(), ExitCode> {
    match format {
        Format::Text => {
            let mut lines = Lines::of(report.rows.iter().map(|row| &*row.learner), None);
            report.rows.iter().for_each(|row| lines.tell(row));
            lines.end(&report.rows);
        }
        Format::Json => say(&json(report)?),
        Format::Html => say(&page(report)),
    }
    Ok(())
}

fn json(report: &Report) -> Result<String, ExitCode> {
    let json = serde_json::to_string_pretty(report);
    json.map(|json| json + "\n").map_err(|error| {
        aside(&words::no_report(&error));
        TROUBLE.into()
    })
}
