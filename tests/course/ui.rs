//! rustc's words on the programs as shipped and on tempting wrong fixes, kept as snapshots.

use super::asked::{Snapshots, asked};
use super::pinned::is_another_compiler;
use super::project::{catalog, course, programs, real};
use rivulets::course::Start;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The words differ between compilers: snapshots are those of the pinned one.
#[test]
fn rustc_says_what_the_snapshots_say() {
    if is_another_compiler() {
        return;
    }
    super::written::write_if_asked();
    // trybuild has a variable of its own, which a process can't set for itself.
    if asked() == Snapshots::Overwrite && std::env::var_os("TRYBUILD").is_none() {
        let again = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "ui::rustc_says_what_the_snapshots_say"])
            .env("TRYBUILD", "overwrite")
            .status();
        return assert!(again.unwrap().success());
    }
    let cases = trybuild::TestCases::new();
    for path in refused() {
        cases.compile_fail(path);
    }
}

/// The programs as shipped that rustc refuses, and the wrong fixes of each lesson.
fn refused() -> Vec<PathBuf> {
    let mut refused = Vec::new();
    for (exercise, lesson) in course() {
        if let Some(Start::Refused(_)) = lesson.start() {
            refused.push(real().shipped().join(exercise.file_name()));
        }
        refused.extend(programs(&real().wrong_fixes(exercise.id)));
    }
    refused
}

#[test]
fn no_words_are_kept_of_a_program_that_is_gone_or_compiles() {
    let refused = refused();
    let folders: BTreeSet<_> = refused.iter().filter_map(|path| path.parent()).collect();
    for folder in folders
        .into_iter()
        .map(Path::to_owned)
        .chain([real().shipped()])
    {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            let kept = path.extension().is_some_and(|kind| kind == "stderr");
            let of = refused.contains(&path.with_extension("rs"));
            assert!(!kept || of, "{}: words on nothing", path.display());
        }
    }
}

#[test]
fn every_wrong_fix_says_why_someone_would_try_it() {
    for exercise in catalog().exercises() {
        let fixes = programs(&real().wrong_fixes(exercise.id));
        for path in &fixes {
            let text = std::fs::read_to_string(path).unwrap();
            assert!(text.starts_with("// "), "{}: no comment", path.display());
        }
        let few = fixes.len() < 3;
        assert!(!few, "{}: only {} wrong fixes", exercise.id, fixes.len());
    }
}
