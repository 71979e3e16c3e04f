//! The house's rules for code, as far as a test can tell.

use super::project::real;
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file of the project's own; a learner's files and their kind are none, nor are the
/// programs that the engine is tried on.
fn files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [
        "src",
        "book",
        "companion",
        "explorer",
        "grade",
        "observed-std",
        "wire",
        "tests",
        "benches",
        "solutions",
    ] {
        collect(&real().root().join(folder), &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        // Neither programs to be run nor lists of what must compile.
        let is_code = !path.ends_with("engine/programs") && !path.ends_with("tests/face");
        if path.is_dir() && is_code {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn files_and_lines_can_be_read_in_one_look() {
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let at = file.display();
        assert!(
            text.lines().count() <= 400,
            "{at} has {} lines",
            text.lines().count()
        );
        for (number, line) in (1..).zip(text.lines()) {
            assert!(
                line.chars().count() <= 120,
                "{at}:{number} is wider than 120 characters"
            );
        }
    }
}

#[test]
fn a_file_says_first_what_it_is() {
    // A solution's head is a lesson's comment.
    let is_solution = |file: &PathBuf| file.starts_with(real().root().join("solutions"));
    for file in files().into_iter().filter(|file| !is_solution(file)) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//!"), "{} has no head", file.display());
    }
}

#[test]
fn functions_can_be_read_in_one_look() {
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let mut start = None;
        for (number, line) in (1..).zip(text.lines()) {
            let indent = line.len() - line.trim_start().len();
            let head = line
                .trim_start()
                .trim_start_matches("pub ")
                .trim_start_matches("pub(super) ");
            if head.starts_with("fn ") || head.starts_with("const fn ") {
                start = Some((number, indent));
            }
            if let Some((begin, depth)) = start
                && line.trim_end() == format!("{}}}", " ".repeat(depth))
            {
                let lines = number - begin;
                assert!(
                    lines <= 60,
                    "{}:{begin}: a function of {lines} lines",
                    file.display()
                );
                start = None;
            }
        }
    }
}

#[test]
fn nothing_is_left_unfinished_or_switched_off() {
    // A test that is left out of the quick set says why; `.ci/run` runs it.
    let forbidden = ["todo!", "unimplemented!", "FIXME", "#[ignore]"];
    for file in files().iter().filter(|file| !file.ends_with("house.rs")) {
        let text = fs::read_to_string(file).unwrap();
        for word in forbidden {
            assert!(!text.contains(word), "{} holds `{word}`", file.display());
        }
    }
}
