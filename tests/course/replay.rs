//! Receipts: every verdict has one, and `rivulets replay` turns it back into the verdict.

use super::project::{Copy, real, stdout};
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use rivulets::schedule::Schedule;
use rivulets::verdict::{Grader, Receipt};
use std::fs;

const SAME: &str = "The same text and the same compiler as when the receipt was given";

/// Puts an attempt in the place of the learner's lesson 03.
fn attempt(copy: &Copy, name: &str) {
    let path = real().attempts().join("ex03").join(name);
    copy.write(3, fs::read(path).unwrap());
}

/// What `check 3` says, and the receipt in it.
fn checked(copy: &Copy) -> (String, String) {
    let output = copy.rivulets().args(["check", "3"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let receipt = said.lines().find_map(|line| line.strip_prefix("Receipt: "));
    let receipt = receipt.and_then(|receipt| receipt.split_whitespace().next());
    (
        said.clone(),
        receipt
            .unwrap_or_else(|| panic!("no receipt in:\n{said}"))
            .to_owned(),
    )
}

#[test]
fn every_kind_of_verdict_is_had_again_by_its_receipt() {
    let copy = Copy::new();
    for (name, cause, code) in [
        ("mended_as_intended.rs", "Passed: ", 0),
        ("kept_sender_hangs.rs", "Deadlock: ", 1),
        ("slept_before_taking.rs", "Depends on luck: ", 1),
        ("texts_in_statics.rs", "Nothing crossed: ", 1),
        ("semicolon_missing.rs", "Does not compile: ", 1),
        ("over_the_network.rs", "Not graded: ", 1),
        ("count_as_exit_code.rs", "Wrong output: ", 1),
    ] {
        attempt(&copy, name);
        let (verdict, receipt) = checked(&copy);
        assert!(verdict.contains(cause), "{name}: {verdict}");
        let last = verdict.rfind("\n\n").unwrap();
        assert!(
            verdict.find("Receipt: ").unwrap() < last,
            "{name}: it stands at the end"
        );
        let run = copy
            .rivulets()
            .args(["replay", &receipt])
            .assert()
            .code(code);
        // What plain runs did stands before, and may be luck.
        let words = &verdict[verdict.find(cause).unwrap()..];
        run.stdout(starts_with(SAME).and(contains(words)));
    }
}

#[test]
fn another_file_with_the_same_text_has_the_same_verdict() {
    let copy = Copy::new();
    attempt(&copy, "kept_sender_hangs.rs");
    let (_, receipt) = checked(&copy);
    let elsewhere = copy.file(3).with_file_name("elsewhere.rs");
    let text = fs::read_to_string(copy.file(3)).unwrap();
    fs::write(&elsewhere, text.replace('\n', "\r\n")).unwrap();
    let run = copy
        .rivulets()
        .args(["replay", &receipt, "exercises/elsewhere.rs"])
        .assert()
        .code(1);
    run.stdout(starts_with(SAME).and(contains("--> exercises/elsewhere.rs:24:")));
}

#[test]
fn a_changed_text_is_said_first_and_graded_as_it_is() {
    let copy = Copy::new();
    attempt(&copy, "kept_sender_hangs.rs");
    let (_, receipt) = checked(&copy);
    copy.solve(3);
    let run = copy
        .rivulets()
        .args(["replay", &receipt])
        .assert()
        .success();
    let said = stdout(&run);
    let first = said.lines().next().unwrap();
    assert!(
        first.starts_with("This receipt is of another text: exercises/ex03_many_senders.rs"),
        "{first}"
    );
    assert!(
        said.contains("The run that the receipt") && said.contains("Passed: "),
        "{said}"
    );
}

#[test]
fn another_compiler_is_said_first() {
    let copy = Copy::new();
    copy.solve(3);
    let (_, receipt) = checked(&copy);
    let receipt: Receipt = receipt.parse().unwrap();
    for (compiler, words) in [
        (
            "rustc 1.80.1 (3f5fd8dd4 2024-08-06)",
            "was given with Rust 1.80.1, and here is Rust 1.",
        ),
        (
            &format!("rustc {} (another build)", receipt.grader),
            "another build of it",
        ),
    ] {
        let grader = Grader::new(compiler);
        let code = Receipt {
            grader,
            ..receipt.clone()
        }
        .to_string();
        let run = copy.rivulets().args(["replay", &code]).assert().success();
        let said = stdout(&run).replace('\n', " ");
        assert!(
            said.starts_with("The receipt was given with Rust") && said.contains(words),
            "{said}"
        );
    }
}

#[test]
fn a_run_that_the_verdict_does_not_tell_of_is_drawn() {
    let copy = Copy::new();
    copy.solve(3);
    let receipt: Receipt = checked(&copy).1.parse().unwrap();
    for (schedule, words) in [
        ("0.2", "The run that the receipt tells of"),
        ("0.7x5", "can't be made with the text as it is now"),
    ] {
        let schedule: Schedule = schedule.parse().unwrap();
        let code = Receipt {
            schedule: Some(schedule),
            ..receipt.clone()
        }
        .to_string();
        let run = copy.rivulets().args(["replay", &code]).assert().success();
        let said = stdout(&run).replace('\n', " ");
        assert!(said.contains(words) && said.contains("Passed: "), "{said}");
    }
}

#[test]
fn what_is_no_receipt_and_what_is_no_file_is_trouble_with_exit_code_2() {
    let copy = Copy::new();
    copy.solve(3);
    let (_, receipt) = checked(&copy);
    let mut mistyped = receipt.clone();
    let wrong = if mistyped.as_bytes()[8] == b'7' {
        "8"
    } else {
        "7"
    };
    mistyped.replace_range(8..9, wrong);
    for (code, words) in [
        ("nonsense", "a receipt looks like"),
        (&mistyped, "copy it whole"),
        (&receipt[..receipt.len() - 1], "copy it whole"),
    ] {
        let run = copy.rivulets().args(["replay", code]).assert().code(2);
        run.stdout("").stderr(contains(words));
    }
    let run = copy
        .rivulets()
        .args(["replay", &receipt, "no/such.rs"])
        .assert()
        .code(2);
    run.stdout(contains("Not graded: ").and(contains("no/such.rs")));
    let other = Receipt {
        lesson: rivulets::exercise::ExerciseId::new(77).unwrap(),
        ..receipt.parse().unwrap()
    };
    let run = copy
        .rivulets()
        .args(["replay", &other.to_string()])
        .assert()
        .code(2);
    run.stdout(contains("77"));
}
