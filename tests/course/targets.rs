//! The lessons as `cargo test --test exNN` runs them, and the slip of leaving out `--test`.

use super::project::{Copy, course, real, stdout};
use predicates::prelude::*;
use rivulets::course::Start;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The built test targets, by name. Cargo tells where they lie only when asked.
pub fn target(name: &str) -> PathBuf {
    static BUILT: OnceLock<Vec<Value>> = OnceLock::new();
    let arguments = [
        "test",
        "--no-run",
        "--test",
        "ex*",
        "--test",
        "a_slip",
        "--test",
        "what_to_type",
    ];
    let built = BUILT.get_or_init(|| artifacts(&arguments));
    let mut artifacts = built.iter();
    let artifact = artifacts
        .find(|artifact| artifact["target"]["name"] == name && artifact["executable"].is_string());
    let artifact = artifact.unwrap_or_else(|| panic!("no target {name}"));
    PathBuf::from(artifact["executable"].as_str().unwrap())
}

/// What cargo builds for these arguments, whether or not it was there already.
fn artifacts(arguments: &[&str]) -> Vec<Value> {
    super::written::write_if_asked();
    let built = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--message-format", "json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "{errors}");
    let messages = String::from_utf8(built.stdout).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let artifacts = messages.filter(|message: &Value| message["reason"] == "compiler-artifact");
    artifacts.collect()
}

/// A unit of a build is known by the files that it makes: their names hold all that it is built with.
#[test]
fn a_lesson_is_one_unit_more_than_the_command() {
    let of_command = artifacts(&["build", "--bin", "rivulets"]);
    for (exercise, _) in course() {
        let id = exercise.id.to_string();
        let of_lesson = artifacts(&["test", "--test", &id, "--no-run"]);
        let known = |unit: &&Value| {
            let mut units = of_command.iter();
            units.any(|other| other["filenames"] == unit["filenames"])
        };
        let more: Vec<_> = of_lesson.iter().filter(|unit| !known(unit)).collect();
        let names: Vec<_> = more.iter().map(|unit| &unit["target"]["name"]).collect();
        assert_eq!(names, [id.as_str()], "all that a lesson needs more");
    }
}

#[test]
fn a_lesson_fails_as_shipped_with_its_explanation_and_no_noise() {
    let copy = Copy::new();
    for (exercise, lesson) in course() {
        let (id, file) = (exercise.id, exercise.file_name());
        let run = copy.at_work(target(&id.to_string())).assert();
        let text = stdout(&run.code(101).stderr(""));
        let (verdict, line) = match lesson.start() {
            Some(Start::Refused(codes)) => ("Does not compile: rustc", codes[0].to_owned()),
            Some(Start::Judged(_, line)) => ("Receipt: ", line.to_string()),
            None => panic!("{id} doesn't say how it starts"),
        };
        for wanted in [verdict, &line, &format!("exercises/{file}")] {
            assert!(text.contains(wanted), "{id}: no {wanted} in\n{text}");
        }
        for noise in [
            "panicked at tests",
            "RUST_BACKTRACE",
            "failures:",
            "running 1 test",
            "\u{1b}",
        ] {
            assert!(!text.contains(noise), "{id}: {noise:?} in\n{text}");
        }
        // Where the lines break depends on what is advised.
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let last = format!("Then save, and grade it again: cargo test --test {id}");
        assert!(flat.ends_with(&last), "{text}");
    }
}

#[test]
fn a_solved_lesson_passes_with_exit_code_0() {
    let copy = Copy::new();
    for (exercise, _) in course() {
        copy.solve(exercise.id.number());
        let run = copy.at_work(target(&exercise.id.to_string())).assert();
        let run = run.success();
        run.stdout(predicate::str::contains("Passed: right in "));
    }
}

#[test]
fn test_and_command_use_the_same_words() {
    let copy = Copy::new();
    let test = stdout(&copy.at_work(target("ex02")).assert().code(101));
    let command = stdout(&copy.rivulets().args(["check", "2"]).assert().code(1));
    pretty_assertions::assert_eq!(test.trim(), command.trim());
}

#[test]
fn libtests_arguments_are_understood() {
    let copy = Copy::new();
    copy.solve(1);
    let with = |arguments: &[&str]| copy.at_work(target("ex01")).args(arguments).assert();
    with(&["--list", "--format", "terse"])
        .success()
        .stdout("ex01: test\n");
    with(&["--list", "--format", "terse", "--ignored"])
        .success()
        .stdout("");
    with(&["--exact", "ex01", "--nocapture"]).success();
    for nothing in [
        &["--exact", "ex0"][..],
        &["other"],
        &["--skip", "ex01"],
        &["--ignored"],
    ] {
        let run = with(nothing).code(101);
        run.stdout(predicate::str::contains("Nothing was graded"));
    }
}

#[test]
fn a_filter_that_names_a_lesson_is_not_green() {
    let copy = Copy::new();
    let with = |target_name: &str, arguments: &[&str]| {
        let mut run = copy.at_work(target(target_name));
        run.args(arguments).assert()
    };
    for slip in [
        "ex03",
        "3",
        "03",
        "ex03_many_senders",
        "many_senders",
        "EX03",
        "lesson03",
    ] {
        let run = with("a_slip", &[slip]).code(101);
        run.stdout(predicate::str::contains("cargo test --test ex03"));
    }
    for filter in ["rooms", "senders"] {
        with("a_slip", &[filter]).success().stdout("");
        with("what_to_type", &[filter]).success().stdout("");
    }
    with("a_slip", &[]).success().stdout("");
    with("what_to_type", &[])
        .success()
        .stdout(predicate::str::contains("cargo test --test ex01"));
    for name in ["a_slip", "what_to_type"] {
        let list = with(name, &["--list", "--format", "terse"]).success();
        list.stdout(format!("{name}: test\n"));
    }
}

/// Cargo runs targets in the order of their names, and goes on behind none that failed: the slip is noticed
/// before anything is graded, and what to type is the last word.
#[test]
fn the_slip_comes_first_and_what_to_type_last() {
    let manifest = std::fs::read_to_string(real().root().join("Cargo.toml")).unwrap();
    let tests = manifest.split("[[test]]\n").skip(1);
    let tests = tests.filter(|test| !test.contains("\ntest = false\n"));
    let names = tests.map(|test| test.split('"').nth(1).unwrap());
    let names: BTreeSet<_> = names.collect();
    assert_eq!(names.first(), Some(&"a_slip"));
    assert_eq!(names.last(), Some(&"what_to_type"));
}
