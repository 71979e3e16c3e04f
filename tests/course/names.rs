//! How a lesson may be named, wherever one is; and what a shell completes.

use super::project::{Copy, exercise, stdout};
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;

/// Ways to name lesson 03; `exercise/id.rs` has more of them.
const NAMES: [&str; 2] = ["03", "many_senders"];

#[test]
fn each_name_of_a_lesson_is_understood_wherever_one_is_named() {
    let copy = Copy::new();
    copy.solve(3);
    let answer = copy.project.root().join("answer.rs");
    fs::copy(copy.file(3), &answer).unwrap();
    let said = |arguments: &[&str]| stdout(&copy.rivulets().args(arguments).assert().success());
    for name in NAMES {
        for arguments in [
            &[name][..],
            &["check", name],
            &["check", "--solutions", name],
            &["check", "answer.rs", "--as", name],
            &["chart", name],
        ] {
            let said = said(arguments);
            assert!(
                said.starts_with("Lesson 03: many senders"),
                "{arguments:?}: {said}"
            );
        }
        assert!(
            said(&["run", name]).contains("Hi from thread 1"),
            "{}",
            said(&["run", name])
        );
        assert!(
            said(&["hint", name]).contains("Lesson 03 is passed"),
            "{name}"
        );
        assert!(
            said(&["explore", name]).contains("All 2 schedules"),
            "{name}"
        );
        copy.rivulets().args(["reset", name]).assert().success();
        assert_eq!(
            fs::read_to_string(copy.file(3)).unwrap(),
            exercise(3).shipped
        );
        copy.solve(3);
    }
}

#[test]
fn a_slip_in_a_title_is_told_what_it_may_be_of() {
    let copy = Copy::new();
    let asked = "Did you mean many_senders, lesson 03?";
    for arguments in [
        ["check", "many_sender"],
        ["reset", "mnay-senders"],
        ["chart", "many sendres"],
    ] {
        let refused = copy.rivulets().args(arguments).assert().code(2);
        refused.stderr(contains("names no lesson").and(contains(asked)));
    }
    let refused = copy.rivulets().arg("many_sender").assert().code(2);
    refused.stderr(contains("To grade lesson ex03"));
    // Nothing that it could be of: nothing is guessed.
    let refused = copy.rivulets().args(["check", "four"]).assert().code(2);
    refused.stderr(contains("Did you mean").not());
}

#[test]
fn a_path_is_offered_where_one_is_taken() {
    let copy = Copy::new();
    for (arguments, takes) in [
        (&["check", "four"][..], true),
        (&["run", "four"], true),
        (&["chart", "four"], true),
        (&["reset", "four"], false),
        (&["check", "--solutions", "four"], false),
    ] {
        let refused = copy.rivulets().args(arguments).assert().code(2);
        let said = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
        assert!(said.contains("names no lesson"), "{arguments:?}: {said}");
        assert_eq!(said.contains("by its path"), takes, "{arguments:?}: {said}");
    }
}

#[test]
fn a_shell_is_answered_what_may_come_next() {
    let copy = Copy::new();
    let complete = |typed: &[&str]| {
        let run = copy
            .rivulets()
            .args(["complete", "--"])
            .args(typed)
            .assert();
        stdout(&run.success())
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(complete(&["check", "ma"]), ["many_senders"]);
    assert_eq!(complete(&["check", "ex03"]), ["ex03_many_senders"]);
    assert!(complete(&[""]).contains(&"watch".to_owned()));
    assert_eq!(complete(&["chart", "--fa"]), ["--failing"]);
}

/// In the bash that there is; its script is the only one that can be called without a keyboard.
#[test]
#[cfg(target_os = "linux")]
fn bash_completes_behind_cargo() {
    let copy = Copy::new();
    let script = stdout(
        &copy
            .rivulets()
            .args(["completions", "bash"])
            .assert()
            .success(),
    );
    let typed =
        "COMP_WORDS=(cargo rivulets check man); COMP_CWORD=3\n_rivulets_behind_cargo cargo\n";
    let asks = format!("{script}{typed}echo \"${{COMPREPLY[@]}}\"");
    let bash = std::process::Command::new("bash")
        .args(["--norc", "-c", &asks])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&bash.stdout), "many_senders\n");
    for shell in ["zsh", "fish"] {
        let script = copy
            .rivulets()
            .args(["completions", shell])
            .assert()
            .success();
        script.stdout(contains("rivulets").and(contains("@RIVULETS@").not()));
    }
}
