//! Reports of a class's parts, joined into the one of the class.

use super::row::Row;
use super::{Report, VERSION};
use crate::handed_in::{Part, Shard, order};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Why reports can't be joined.
pub enum Unmerged {
    /// It can't be read, or is no report, in somebody else's words.
    Unreadable(PathBuf, String),
    /// It is a report of another form.
    Form(PathBuf, u32),
    /// It was made by another grader, or of other lessons, than the first.
    Other(PathBuf),
    /// These parts are missing of so many.
    Missing(Vec<u32>, u32),
    /// A part is there twice, or of another division.
    Twice(PathBuf, Shard),
    /// A learner's answer to a lesson is in two of them.
    Both(PathBuf, String),
}

/// Joins the reports in these files.
pub fn merge(files: &[PathBuf]) -> Result<Report, Unmerged> {
    let mut reports = Vec::new();
    for file in files {
        reports.push((&**file, read(file)?));
    }
    are_whole(&reports)?;
    let mut rows = BTreeMap::new();
    let mut reports = reports.into_iter();
    let Some((_, first)) = reports.next() else {
        return Err(Unmerged::Missing(vec![1], 1));
    };
    let mut merged = Report {
        rows: Vec::new(),
        shard: None,
        ..first.clone()
    };
    for (file, report) in std::iter::once((&*files[0], first)).chain(reports) {
        if (&report.grader, &report.lessons) != (&merged.grader, &merged.lessons) {
            return Err(Unmerged::Other(file.to_owned()));
        }
        for row in report.rows {
            let learner = row.learner.clone();
            if rows.insert(place(&row), row).is_some() {
                return Err(Unmerged::Both(file.to_owned(), learner));
            }
        }
        merged.texts.extend(report.texts);
        merged.verdicts.extend(report.verdicts);
        merged.pictures.extend(report.pictures);
    }
    merged.rows = rows.into_values().collect();
    Ok(merged)
}

/// Where a row stands.
fn place(row: &Row) -> (Vec<Part>, String, Option<u8>) {
    let (parts, name) = order(&row.learner);
    (parts, name.to_owned(), row.lesson)
}

fn read(file: &Path) -> Result<Report, Unmerged> {
    let unreadable =
        |error: &dyn std::fmt::Display| Unmerged::Unreadable(file.to_owned(), error.to_string());
    let text = fs::read(file).map_err(|error| unreadable(&error))?;
    let json: serde_json::Value =
        serde_json::from_slice(&text).map_err(|error| unreadable(&error))?;
    let version = json["version"]
        .as_u64()
        .and_then(|version| u32::try_from(version).ok());
    match version {
        Some(version) if version != VERSION => Err(Unmerged::Form(file.to_owned(), version)),
        _ => serde_json::from_value(json).map_err(|error| unreadable(&error)),
    }
}

/// Whether all parts are there, each once; what is no part of a class is whole.
fn are_whole(reports: &[(&Path, Report)]) -> Result<(), Unmerged> {
    let mut parts = BTreeSet::new();
    let mut of = None;
    for (file, report) in reports {
        let Some(shard) = report.shard else { continue };
        let is_of_another = of.is_some_and(|of| of != shard.of);
        if is_of_another || !parts.insert(shard.number) {
            return Err(Unmerged::Twice(file.to_path_buf(), shard));
        }
        of = Some(shard.of);
    }
    let of = of.unwrap_or_default();
    let missing: Vec<_> = (1..=of).filter(|number| !parts.contains(number)).collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(Unmerged::Missing(missing, of)),
    }
}
