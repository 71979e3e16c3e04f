//! Whose folders there are, and what becomes of broken ones.

use crate::project::{Class, shipped, solution};
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn a_folder_is_a_learners_or_holds_those_of_many() {
    let class = Class::new();
    class.hand_in("anna/exercises/ex01_first_message.rs", solution(1));
    class.hand_in("ben/ex1.rs", shipped(1));
    class.hand_in("cleo/notes.txt", "");
    class.hand_in(".git/ex01.rs", "");
    let rows = class.rows(&["--lesson", "1,2"]);
    let lines: Vec<Vec<_>> = rows.lines().map(words).collect();
    let [anna, none, ben, _, cleo, _, summary] = &lines[..] else {
        panic!("{rows}");
    };
    assert_eq!(
        (anna[0], anna[1], anna[4]),
        ("anna", "01", "Passed:"),
        "{rows}"
    );
    assert_eq!(none.join(" "), "anna Not handed in: 02.");
    assert_eq!(ben.join(" "), "ben 01 Not begun: as it was shipped.");
    assert_eq!(
        cleo.join(" "),
        "cleo No file in it is called after a lesson, as ex03.rs is: notes.txt."
    );
    assert_eq!(
        summary.join(" "),
        "3 learners: 1 passed, 1 not begun, 2 not handed in, 1 folder without answers."
    );
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

/// The rest of the row that begins with this name.
fn row<'r>(rows: &'r str, name: &str) -> Vec<&'r str> {
    let mut rows = rows.lines().map(words);
    let is = |row: &Vec<_>| row.first() == Some(&name);
    let row = rows.find(is).unwrap_or_else(|| panic!("no row of {name}"));
    row[1..].to_vec()
}

#[test]
fn learners_are_called_so_that_they_are_told_apart() {
    let class = Class::new();
    class.hand_in("monday/anna/ex01.rs", shipped(1));
    class.hand_in("tuesday/anna/ex01.rs", shipped(1));
    class.hand_in("tuesday/ben\u{1b}[2J/ex01.rs", shipped(1));
    let mut command = class.grade();
    command.args(["--no-sandbox", "--lesson", "1"]);
    let folders = ["monday", "tuesday", "tuesday/anna"].map(|folder| class.folder().join(folder));
    let output = command.args(folders).output().unwrap();
    let rows = String::from_utf8(output.stdout).unwrap();
    let names: Vec<_> = rows
        .lines()
        .filter_map(|line| words(line).first().copied())
        .collect();
    let expected = ["ben\\u{1b}[2J", "monday/anna", "tuesday/anna", "3"];
    assert_eq!(names, expected, "{rows}");
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
    let told = |name, words: &str| {
        let row = row(&rows, name).join(" ");
        assert!(row.contains(words), "{name}: {row}");
    };
    told("anna", "Passed");
    told("folder", "Not read: it is not a file");
    told("large", "Not read: it is larger than 1 MiB");
    told("latin", "Does not compile");
    told("link", "Not read: the file leads elsewhere");
    told("linked", "Its folder `exercises` leads elsewhere");
    told("pipe", "Not read: it is not a file");
    told(
        "two",
        "Not read: which of these is meant, ex01 (1).rs or ex01.rs?",
    );
}
