//! Several files graded in a row each.

use super::project::{Copy, exercise, stdout};
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use std::fs;

#[test]
fn what_is_named_twice_is_graded_once() {
    let copy = Copy::new();
    copy.solve(1);
    let path = format!("exercises/{}", exercise(1).file_name());
    let whole = copy.file(1).display().to_string();
    // One file, so it is told of in full.
    for named in [
        &["ex01", &*path][..],
        &[&path, "1"],
        &["1", &whole, "first_message"],
    ] {
        let run = copy.rivulets().arg("check").args(named).assert().success();
        run.stdout(starts_with("Lesson 01: first message ").and(contains("lessons").not()));
    }
    let three = ["check", "1", "2", &path];
    let run = copy.rivulets().args(three).assert().code(1);
    let said = stdout(&run);
    assert_eq!(said.matches("first message").count(), 1, "{said}");
    assert!(said.contains("1 of 2 lessons passed."), "{said}");
    // The same text as an answer to another lesson is another answer, and so is another file.
    let copied = copy.project.root().join("ex01_copy.rs");
    fs::copy(copy.file(1), copied).unwrap();
    let both = ["check", "1", "ex01_copy.rs"];
    let run = copy.rivulets().args(both).assert().success();
    run.stdout(contains("2 answers, all passed."));
    let solutions = ["check", "--solutions", "1", "ex01"];
    let run = copy.rivulets().args(solutions).assert().success();
    run.stdout(starts_with("Lesson 01: first message   solutions/"));
}

#[test]
fn a_long_name_has_its_standing_below_where_a_terminal_has_no_room() {
    let copy = Copy::new();
    let names = [
        "ex01_a_name_that_leaves_little_room_beside_it_for_more.rs",
        "ex02_short.rs",
    ];
    for (name, number) in names.into_iter().zip(1..) {
        fs::copy(copy.file(number), copy.project.root().join(name)).unwrap();
    }
    let rows = |width: Option<usize>| {
        let mut command = copy.rivulets();
        let command = command.arg("check").args(names);
        let command = match width {
            Some(width) => command.env("COLUMNS", width.to_string()),
            None => command.env_remove("COLUMNS"),
        };
        let said = stdout(&command.assert().code(1));
        said.split("\n\n").next().unwrap().to_owned()
    };
    let narrow = rows(Some(80));
    let lines: Vec<&str> = narrow.lines().collect();
    let [long, below, short] = *lines else {
        panic!("{narrow}");
    };
    assert_eq!(long.trim_end(), format!("  01  {}", names[0]));
    assert_eq!(below.trim(), "not yet: does not compile");
    assert_eq!(below.find("not yet"), short.find("not yet"), "{narrow}");
    assert!(lines.iter().all(|line| line.len() <= 80), "{narrow}");
    // A tool reads a row in a line.
    let row = format!("{}  not yet: does not compile", names[0]);
    assert!(rows(None).contains(&row) && rows(Some(100)).contains(&row));
}
