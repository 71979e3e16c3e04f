//! Foretelling what a program can do.

use super::explore::Explored;
use super::project::{Copy, exercise, real, stdout};
use predicates::prelude::*;
use predicates::str::contains;
use std::fs;
#[cfg(target_os = "linux")]
use std::io::Write;

/// Main waits for a message of a Sender that it has itself.
const KEPT: &str = r#"use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let own = tx.clone();
    thread::spawn(move || own.send("first").unwrap());
    for word in rx {
        println!("{word}");
    }
    drop(tx);
}
"#;

/// What is said where these answers are given.
fn foretold(text: &str, answers: &str) -> String {
    let program = Explored::new(text);
    let mut command = program.copy.rivulets();
    command
        .arg("predict")
        .arg(&program.file)
        .write_stdin(answers);
    stdout(&command.assert().success().stderr(""))
}

#[test]
fn an_order_that_was_not_expected_is_drawn() {
    let said = foretold(KEPT, "1 2\nn\nn\n");
    for words in [
        "Its end: not so: it can go on for ever, in the one order of the threads.",
        "Panics: right: a thread can't panic, in the one order of the threads.",
        "An order that you did not expect:",
        "main waits for ever for a message",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(
        said.ends_with("\n2 of 4 right.\n"),
        "behind what is drawn:\n{said}"
    );
    let right = foretold(KEPT, "2\ny\nn\n");
    assert!(right.ends_with("\nAll 4 right.\n"), "{right}");
}

#[test]
fn all_orders_of_the_threads_answer() {
    let solution = fs::read_to_string(exercise(3).solution(&real())).unwrap();
    let said = foretold(&solution, "0\ny\ny\n");
    assert_eq!(
        said.matches("not so: it can, in 1 of the 2 orders of the threads.\n")
            .count(),
        2,
        "{said}"
    );
    assert!(
        said.contains("Its end: not so: it can't go on for ever, in any of the 2 orders"),
        "{said}"
    );
    assert!(said.contains("receives \"Hi from thread"), "{said}");
    assert_eq!(said, foretold(&solution, "0\ny\ny\n"));
}

#[test]
fn a_panic_of_some_orders_is_known_whatever_is_printed() {
    let attempt = real().attempts().join("ex02/slept_before_taking.rs");
    let said = foretold(&fs::read_to_string(attempt).unwrap(), "0\nn\nn\n");
    assert!(
        said.contains("Panics: not so: a thread can panic, in 6 of the 17 orders of the threads."),
        "{said}"
    );
    assert!(said.contains("the first thread panics"), "{said}");
}

#[test]
fn what_always_comes_first_is_told_of_an_order_that_can_t_be() {
    let ordered = "fn main() {\n    println!(\"one\");\n    println!(\"two\");\n    println!(\"three\");\n}\n";
    let said = foretold(ordered, "1 2 3 4 5 6\nn\nn\n");
    assert!(
        said.contains("; `one` comes before `two` whenever both come."),
        "{said}"
    );
    assert_eq!(
        said.matches("right: it can, in the one order of the threads.")
            .count(),
        1,
        "{said}"
    );
}

#[test]
fn what_is_no_answer_is_asked_for_again_and_where_none_comes_it_says_how() {
    let copy = Copy::new();
    copy.solve(3);
    let run = copy
        .rivulets()
        .args(["predict", "3"])
        .write_stdin("7\n1 2\nmaybe\nno\nn\n")
        .assert()
        .success();
    run.stdout(contains("Numbers from 1 to 4").and(contains("y for yes, or n for no:")));
    let run = copy
        .rivulets()
        .args(["predict", "3"])
        .write_stdin("")
        .assert()
        .code(2);
    run.stdout(contains(
        "printf '1 2\\nn\\nn\\n' | cargo rivulets predict exercises/ex03_many_senders.rs",
    ));
}

/// Whoever types Ctrl-D knows that it asks on a terminal.
#[cfg(target_os = "linux")]
#[test]
fn who_leaves_off_at_a_terminal_is_told_how_to_be_asked_again() {
    let copy = Copy::new();
    copy.solve(3);
    for typed in ["\x04", "1 2\n\x04"] {
        let (mut outside, inside) = super::waits::terminal();
        outside.write_all(typed.as_bytes()).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rivulets"));
        let root = copy.project.root();
        command
            .args(["predict", "3"])
            .current_dir(root)
            .env("CARGO_MANIFEST_DIR", root)
            .env("CARGO_TARGET_DIR", root.join("target"))
            .stdin(inside);
        let output = command.output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(!said.contains("elsewhere"), "{said}");
        assert!(
            said.contains("You left off before the last answer"),
            "{said}"
        );
        let again = "\n    cargo rivulets predict exercises/ex03_many_senders.rs\n";
        assert!(said.ends_with(again), "{said}");
    }
}

#[test]
fn what_does_not_compile_or_be_followed_is_not_foretold() {
    let copy = Copy::new();
    let run = copy.rivulets().args(["predict", "ex01"]).assert().code(1);
    run.stderr(contains("E0599").and(contains("nothing yet that it can do")))
        .stdout("");
    let program =
        Explored::new("fn main() { std::process::Command::new(\"true\").status().unwrap(); }\n");
    let run = program
        .copy
        .rivulets()
        .arg("predict")
        .arg(&program.file)
        .assert()
        .code(2);
    run.stderr(contains("can't be followed")).stdout("");
}
