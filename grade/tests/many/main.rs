//! Two hundred learners' folders, graded by the real command as learners' folders are: right answers and wrong ones,
//! broken folders, and harm of every kind. Each row is looked at, and then what is left behind.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a test may panic

mod attempts;
mod folders;
#[path = "../contained/handed_in.rs"]
mod handed_in;
#[path = "../contained/harm.rs"]
#[allow(dead_code)] // who looks at harm alone needs more of it
mod harm;
mod left;
#[path = "../class/project.rs"]
#[allow(dead_code)] // the class needs more of it
mod project;

use folders::{Expected, Folders};
use left::{Children, Files};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;

const LEARNERS: usize = 200;
const LESSONS: u8 = 4;

#[test]
fn two_hundred_folders_end_with_the_right_rows_and_nothing_else() {
    let folders = Folders::of(LEARNERS, LESSONS);
    let class = &folders.class;
    let (children, files) = (Children::now(), Files::in_folder(class.root()));
    let lessons: Vec<_> = (1..=LESSONS).map(|lesson| lesson.to_string()).collect();
    let mut command = class.grade();
    command.args(["--lesson", &lessons.join(","), "--format", "json"]);
    command
        .env("HOME", folders.home())
        .env("TMPDIR", folders.temporary());
    let said = command.arg(class.folder()).output().unwrap();
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    let report = project::report(&String::from_utf8(said.stdout).unwrap());

    assert_eq!(Children::now(), children, "left running");
    assert_eq!(harm::running_in(class.root()), [""; 0]);
    assert_eq!(class.scratch(), [""; 0].map(PathBuf::from));
    assert!(!class.kept().is_empty());
    files.are_those_in(class.root());
    are_right(&report["rows"], &folders.expected);
    folders.harm.was_not_done();
}

/// Each row is there, once, and says what it must.
fn are_right(rows: &Value, expected: &BTreeMap<(String, Option<u8>), Expected>) {
    let rows = rows.as_array().unwrap();
    let place = |row: &Value| {
        let lesson = row["lesson"]
            .as_u64()
            .map(|lesson| u8::try_from(lesson).unwrap());
        (row["learner"].as_str().unwrap().to_owned(), lesson)
    };
    let places: Vec<_> = rows.iter().map(place).collect();
    assert_eq!(places, expected.keys().cloned().collect::<Vec<_>>());
    let learners: std::collections::BTreeSet<_> =
        places.iter().map(|(learner, _)| learner).collect();
    assert_eq!(learners.len(), LEARNERS);
    let wrong = rows
        .iter()
        .zip(expected.values())
        .filter_map(|(row, expected)| expected.differs(row));
    let wrong: Vec<_> = wrong.collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        rows.len(),
        wrong.join("\n")
    );
}
