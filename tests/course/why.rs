//! What each piece of an answer is for.

use super::apart::both;
use super::project::{Copy, exercise, real, stdout};
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;

/// An answer with a piece that is needed, one that isn't, and one that keeps it from ending.
const THREE: &str = r#"use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let first = thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    let tx2 = tx1.clone();
    thread::spawn(move || tx2.send("Hi from thread 2").unwrap());
    drop(tx1);
    for received in rx {
        println!("Message received: {received}");
    }
    first.join().unwrap();
}
"#;

#[test]
fn each_piece_is_told_in_a_sentence_of_its_own() {
    let copy = Copy::new();
    copy.write(3, THREE);
    let run = copy.rivulets().args(["why", "3"]).assert().success();
    let said = stdout(&run);
    let lines: Vec<_> = said.split("\n").collect();
    let text = lines.join(" ");
    for sentence in [
        "Without `.clone()` at line 6 it doesn't compile at line 7: use of moved value: `tx`.",
        "Without `drop(tx1)` at line 10 it never ends: main waits at line 11, and the channel can't end: \
         the Sender `tx1` made at line 6 is still alive.",
        "Without `first.join()` at line 14 it is as right: this makes no difference.",
        "6 pieces: 5 are needed, and it does without the other.",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{said}");
    }
    run.stderr("");
}

#[test]
fn what_is_not_passed_is_not_taken_apart() {
    let copy = Copy::new();
    let run = copy.rivulets().args(["why", "ex03"]).assert().code(1);
    run.stdout(contains("cargo test --test ex03").and(contains("E0425").not()))
        .stdout(contains("Without").not());
}

#[test]
fn what_is_not_utf_8_is_no_more_passed_than_elsewhere() {
    let copy = Copy::new();
    let text = THREE.replace("Hi from thread 1", "Hi from thread 1\u{1}");
    let bytes = text.bytes().map(|byte| if byte == 1 { 0xff } else { byte });
    copy.write(3, bytes.collect::<Vec<_>>());
    let run = copy.rivulets().args(["why", "3"]).assert().code(1);
    run.stdout(contains("Does not compile").and(contains("Without").not()));
}

/// Somebody's Ctrl-C ends it, and whatever runs by then.
#[test]
#[cfg(target_os = "linux")]
fn ctrl_c_leaves_nothing_behind() {
    use super::limits::until;
    use super::stopped::runs_from;
    use rustix::process::{Pid, Signal, kill_process};
    let copy = Copy::new();
    // Without its `break` this goes on without an operation.
    let loops = "    loop {\n        if std::hint::black_box(true) {\n            break;\n        }\n    }\n}\n";
    let solution = fs::read_to_string(exercise(1).solution(&real())).unwrap();
    copy.write(
        1,
        solution.trim_end().trim_end_matches('}').to_owned() + loops,
    );
    let target = copy.project.root().join("target");
    let child = std::process::Command::new(env!("CARGO_BIN_EXE_rivulets"))
        .args(["why", "1"])
        .current_dir(copy.project.root())
        .env("CARGO_TARGET_DIR", &target)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let programs = target.join("rivulets");
    let since = std::time::Instant::now();
    // Only the endless one runs so long.
    let runs_long = || runs_from(&programs) && since.elapsed().as_secs() >= 3;
    assert!(until(runs_long), "nothing runs for long");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    assert!(until(|| !runs_from(&programs)), "a program goes on");
}

#[test]
fn it_is_offered_where_a_lesson_is_passed() {
    let copy = Copy::new();
    let run = copy.rivulets().args(["check", "1"]).assert().code(1);
    run.stdout(contains("rivulets why").not());
    copy.solve(1);
    let run = copy.rivulets().args(["check", "1"]).assert().success();
    run.stdout(contains(
        "What each piece is for: cargo rivulets why ex01\n",
    ));
}

#[test]
fn a_text_that_is_built_with_others_gets_the_verdict_that_it_gets_by_itself() {
    let mut compared = 0;
    // Its type is named by rustc.
    let boat = real().attempts().join("ex04/boat_comes_back_upstream.rs");
    let solution = |number: u8| exercise(number).solution(&real());
    let answers = [3, 5, 8, 10, 14].map(|number| (number, solution(number)));
    for (number, answer) in answers.into_iter().chain([(4, boat)]) {
        let solution = fs::read_to_string(answer).unwrap();
        for (together, alone) in both(number, &solution) {
            assert_eq!(together, alone);
            compared += 1;
        }
    }
    assert!(compared >= 10, "{compared}");
}

#[test]
fn a_text_that_can_t_be_built_with_others_is_built_by_itself() {
    let of_crate = THREE.replace(
        "fn main() {",
        "fn nothing() {}\nfn main() {\n    crate::nothing();",
    );
    let all = both(3, &of_crate);
    assert_eq!(all.len(), 6);
    for (together, alone) in all {
        assert_eq!(together, alone);
    }
}
