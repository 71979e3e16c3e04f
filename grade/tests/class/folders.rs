//! Whose folders there are, and what becomes of broken ones.

use crate::project::{Class, shipped, solution};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn nothing_is_run_that_could_do_as_it_likes() {
    let class = Class::new();
    class.hand_in("anna/ex01.rs", solution(1));
    let mut command = class.grade();
    let refused = command.arg(class.folder()).assert().code(2);
    refused.stdout("").stderr(contains("--no-sandbox"));
}

#[test]
fn a_folder_is_a_learners_or_holds_those_of_many() {
    let class = Class::new();
    class.hand_in("anna/exercises/ex01_first_message.rs", solution(1));
    class.hand_in("ben/ex1.rs", shipped(1));
    class.hand_in("cleo/notes.txt", "");
    class.hand_in(".git/ex01.rs", "");
    let rows = class.rows(&["--lesson", "1,2"]);
    let lines: Vec<_> = rows.lines().collect();
    let [anna, none, ben, _, cleo] = lines[..] else {
        panic!("{rows}");
    };
    assert!(
        anna.starts_with("anna ex01: ") && anna.contains("order"),
        "{anna}"
    );
    assert_eq!(none, "anna ex02: nothing handed in");
    assert_eq!(ben, "ben ex01: not begun: as it was shipped");
    assert!(cleo.starts_with("cleo: no file"), "{cleo}");
}

#[test]
fn a_broken_file_is_its_learners_row() {
    let class = Class::new();
    let right = class.hand_in("anna/ex01.rs", solution(1));
    fs::create_dir_all(class.folder().join("folder/ex01.rs")).unwrap();
    fs::create_dir_all(class.folder().join("link")).unwrap();
    symlink(&right, class.folder().join("link/ex01.rs")).unwrap();
    fs::create_dir_all(class.folder().join("linked")).unwrap();
    symlink(
        class.folder().join("anna"),
        class.folder().join("linked/exercises"),
    )
    .unwrap();
    let large = fs::File::create(class.hand_in("large/ex01.rs", "")).unwrap();
    large.set_len(1 << 30).unwrap();
    class.hand_in("two/ex01.rs", "");
    class.hand_in("two/ex01 (1).rs", "");
    class.hand_in("latin/ex01.rs", b"fn main() { // \xe4\n}\n");
    let fifo = class.folder().join("pipe/ex01.rs");
    fs::create_dir_all(fifo.parent().unwrap()).unwrap();
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&fifo)
            .status()
            .unwrap()
            .success()
    );
    let rows = class.rows(&["--lesson", "1"]);
    let is = |line: &str| contains(line.to_owned());
    let all = is("folder ex01: ")
        .and(is("large ex01: ").and(is("larger than 1 MiB")))
        .and(is("latin ex01: Does not compile"))
        .and(is("link ex01: the file leads elsewhere"))
        .and(is("linked: its folder `exercises` leads elsewhere"))
        .and(is("pipe ex01: ").and(is("it is not a file")))
        .and(is(
            "two ex01: which of these is meant: ex01 (1).rs, ex01.rs?",
        ));
    assert!(predicates::Predicate::eval(&all, &rows), "{rows}");
}
