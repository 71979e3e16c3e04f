//! Frames made up by a program that gets at the pipe to the grader: they cost the grader no memory to speak of, and are
//! told as what they are.

use crate::peak::peak;
use crate::project::{Class, solution};
use std::process::Stdio;

/// What writes them.
const HEAD: &str = include_str!("forged/head.rs");

/// These take some 100; without bounds most of them would take more than this, and one more than any machine has.
const MOST_MEBIBYTES: u64 = 160;

/// What is said, and how.
const FORGED: [(&str, &str); 12] = [
    ("a_large_frame", "say(&framed(&vec![2; (32 << 20) - 8]))"),
    ("a_larger_frame", "say(&framed(&vec![2; 255 << 20]))"),
    (
        "many_decisions",
        "say(&answer(4_000_000, &[], &vec![0; 30 << 20], &[], &[]))",
    ),
    (
        "more_decisions_than_steps",
        "say(&answer(1, &[], &vec![0; 30 << 20], &[], &[]))",
    ),
    (
        "many_events",
        "say(&answer(0, &[], &[], &[], &vec![0; 30 << 20]))",
    ),
    (
        "a_large_object",
        "say(&answer(1, &[], &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1, 1, 1], &[], &[]))",
    ),
    (
        "a_large_thread",
        "say(&answer(1, &[], &[0, 0xff, 0xff, 0x03, 0, 0, 1, 1, 1, 1, 1], &[], &[]))",
    ),
    (
        // The second thread begins behind a step that isn't there.
        "a_step_from_nowhere",
        "say(&answer(2, &[], &[0, 0, 0, 0, 1, 1, 1, 1, 1, 16, 1, 0, 0, 2, 0xff, 7, 1, 1, 1, 3], &[], &[]))",
    ),
    (
        "answers_that_nobody_asked_for",
        "loop { say(&answer(1, &[], &[0, 0, 0, 0, 1, 1, 1, 1, 1], &[], &[])) }",
    ),
    (
        "many_notes",
        "let mut held = vec![]; number(&mut held, 7 << 20); held.extend(vec![0; 28 << 20]); \
            say(&answer(1, &held, &[], &[], &[]))",
    ),
    (
        "many_who_wait",
        "let mut all = vec![]; number(&mut all, 3 << 20); all.extend(vec![0; 27 << 20]); \
            say(&answer(1, &[], &[], &all, &[]))",
    ),
    (
        "parts_without_end",
        "loop { say(&part(2, &[b'x'; 1 << 20])) }",
    ),
];

#[test]
fn what_is_made_up_costs_no_memory_and_is_told_as_that() {
    let class = Class::new();
    for (learner, said) in FORGED {
        let main = format!("\nfn main() {{\n    {said};\n    std::process::abort();\n}}\n");
        class.hand_in(&format!("{learner}/ex01.rs"), format!("{HEAD}{main}"));
    }
    class.hand_in("right/ex01.rs", solution(1));
    let mut command = class.command();
    command
        .args(["--lesson", "1", "--jobs", "1"])
        .arg(class.folder());
    let mut grader = command.stdout(Stdio::piped()).spawn().unwrap();
    let most = peak(&mut grader) / 1024;
    let said = grader.wait_with_output().unwrap();
    let rows = String::from_utf8(said.stdout).unwrap();
    assert!(said.status.success(), "{rows}");
    for (learner, _) in FORGED {
        let row = rows
            .lines()
            .find(|row| row.starts_with(&format!("{learner} ")));
        let is_told = row
            .is_some_and(|row| row.contains("Not graded: ") && row.contains("Look at it yourself"));
        assert!(is_told, "{learner}:\n{rows}");
    }
    let right = rows.lines().find(|row| row.starts_with("right "));
    assert!(right.is_some_and(|row| row.contains("Passed: ")), "{rows}");
    assert!(most > 0, "its memory isn't known");
    assert!(most < MOST_MEBIBYTES, "{most} MiB");
}
