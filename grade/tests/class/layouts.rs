//! Folders as they come from a download or a mail: whose they are, and what isn't looked at.

use crate::project::{Class, shipped};
use std::fs;
use std::path::PathBuf;

/// What is said of these folders, on both streams; nothing in them is ever begun.
fn said(class: &Class, folders: &[&str], arguments: &[&str]) -> (Vec<String>, String) {
    let mut command = class.grade();
    command.arg("--no-sandbox").args(arguments);
    let folders = folders.iter().map(|folder| class.folder().join(folder));
    let output = command.args(folders).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let rows = String::from_utf8(output.stdout).unwrap();
    let squeezed = |row: &str| row.split_whitespace().collect::<Vec<_>>().join(" ");
    let rows = rows.lines().map(squeezed).filter(|row| !row.is_empty());
    (rows.collect(), String::from_utf8(output.stderr).unwrap())
}

/// Those who have a row for lesson 1, with the others' rows.
fn learners(class: &Class, folders: &[&str]) -> (Vec<String>, String) {
    let (mut rows, aside) = said(class, folders, &["--lesson", "1"]);
    rows.pop();
    let short = |row: String| match row.split_once(" 01 Not begun") {
        Some((name, _)) => name.to_owned(),
        None => row,
    };
    (rows.into_iter().map(short).collect(), aside)
}

#[test]
fn a_file_that_strayed_beside_learners_folders_makes_no_learner_of_the_class() {
    let class = Class::new();
    for learner in ["anna", "ben", "cleo"] {
        class.hand_in(
            &format!("{learner}/exercises/ex01_first_message.rs"),
            shipped(1),
        );
    }
    class.hand_in("ex01_late.rs", shipped(1));
    class.hand_in("dora.zip", "");
    class.hand_in("exercises/ex01_first_message.rs", shipped(1));
    let (rows, aside) = learners(&class, &[""]);
    assert_eq!(rows, ["anna", "ben", "cleo"]);
    assert!(aside.contains("beside learners' folders"), "{aside}");
    assert!(aside.contains("handed-in/ex01_late.rs"), "{aside}");
    assert!(aside.contains("packed: handed-in/dora.zip"), "{aside}");
}

#[test]
fn files_of_several_learners_in_one_folder_are_told_apart_by_their_names() {
    let class = Class::new();
    for file in ["ex01_anna.rs", "ex01_first_message_ben.rs", "ex02_anna.rs"] {
        class.hand_in(file, shipped(1));
    }
    assert_eq!(learners(&class, &[""]).0, ["anna", "ben"]);
    // One without a name may be anybody's.
    class.hand_in("ex01.rs", shipped(1));
    let (rows, _) = learners(&class, &[""]);
    assert_eq!(rows.len(), 1);
    assert!(
        rows[0].contains("several learners have a folder each"),
        "{rows:?}"
    );
}

#[test]
fn answers_are_found_as_deep_as_they_were_unpacked_and_are_their_learners() {
    let class = Class::new();
    class.hand_in("anna/rivulets-main/exercises/ex01.rs", shipped(1));
    class.hand_in(
        "ben/rivulets-main/rivulets-main/exercises/ex01.rs",
        shipped(1),
    );
    class.hand_in("cleo/abgabe/ex01.rs", shipped(1));
    class.hand_in("cleo/__MACOSX/ex01.rs", "");
    class.hand_in("dora/exercises/ex01.rs", shipped(1));
    let all = ["anna", "ben", "cleo", "dora"];
    assert_eq!(learners(&class, &[""]).0, all);
    assert_eq!(learners(&class, &all).0, all);
    assert_eq!(learners(&class, &["ben"]).0, ["ben"]);
    assert_eq!(learners(&class, &["anna", "cleo"]).0, ["anna", "cleo"]);
    assert_eq!(learners(&class, &["anna"]).0, ["anna"]);
}

#[test]
fn parts_of_a_class_are_classes() {
    let class = Class::new();
    for learner in ["monday/anna", "monday/ben", "tuesday/cleo"] {
        class.hand_in(&format!("{learner}/exercises/ex01.rs"), shipped(1));
    }
    for folders in [&[""][..], &["monday", "tuesday"]] {
        assert_eq!(learners(&class, folders).0, ["anna", "ben", "cleo"]);
    }
}

#[test]
fn who_has_no_answers_is_told_why() {
    let class = Class::new();
    class.hand_in("anna/ex01.rs", shipped(1));
    fs::create_dir_all(class.folder().join("ben/exercises")).unwrap();
    class.hand_in("cleo/abgabe.zip", "");
    class.hand_in("dora/hello.rs", "");
    class.hand_in("emil/week1/ex01.rs", shipped(1));
    class.hand_in("emil/week2/ex02.rs", shipped(1));
    let table = class.hand_in("liste.csv", "");
    let expected = [
        "anna",
        "ben Nothing handed in: the folder is empty.",
        "cleo abgabe.zip is packed: unpack it, and grade again.",
        "dora No file in it is called after a lesson, as ex03.rs is: hello.rs.",
        "emil Answers lie in several folders, week1, week2: put them into one.",
    ];
    assert_eq!(learners(&class, &[""]).0, expected);
    let names = ["anna", "ben", "cleo", "dora", "emil", "liste.csv"];
    let (rows, aside) = learners(&class, &names);
    assert_eq!(rows, expected);
    assert!(
        table.is_file() && aside.contains("no folder: handed-in/liste.csv"),
        "{aside}"
    );
    let (rows, _) = said(&class, &[""], &["--lesson", "1"]);
    let summary = "5 learners: 0 passed, 1 not begun, 1 empty folder, 3 folders without answers.";
    assert_eq!(rows.last().unwrap(), summary);
}

#[test]
fn a_file_is_an_answer_to_the_lesson_that_it_names_and_others_are_named() {
    let class = Class::new();
    for file in [
        "1.rs",
        "EX_02.rs",
        "many_senders.rs",
        "ex04/src/main.rs",
        "lesson5.rs",
        "ex33.rs",
        "part.rs",
    ] {
        class.hand_in(&format!("anna/{file}"), shipped(1));
    }
    let lone = shipped(1) + "mod part;\nmod other;\n";
    class.hand_in("ben/exercises/ex01.rs", lone);
    class.hand_in("ben/exercises/part.rs", "");
    class.hand_in("ben/ex01_better.rs", "");
    class.hand_in("ben/later/ex02.rs", "");
    class.hand_in("ben/exercises/ex02.rs.txt", "");
    class.hand_in("anna/later/ex06.rs", "");
    class.hand_in("anna/drafts/notes.rs", "");
    let (rows, aside) = said(&class, &["anna", "ben"], &["--lesson", "1-6"]);
    let anna: Vec<_> = rows.iter().filter(|row| row.starts_with("anna")).collect();
    assert_eq!(anna.len(), 6, "{rows:?}");
    assert_eq!(anna[5], "anna Not handed in: 06.");
    assert!(
        aside.contains("after no lesson: anna/ex33.rs, anna/part.rs."),
        "{aside}"
    );
    assert!(
        aside.contains("not end in .rs: ben/ex02.rs.txt."),
        "{aside}"
    );
    let deeper = "beside answers, which count: anna/later, ben/later.";
    assert!(aside.contains(deeper), "{aside}");
    assert!(
        aside.contains("`exercises`, which counts: ben/ex01_better.rs."),
        "{aside}"
    );
}

#[test]
fn another_ones_answer_is_no_part_of_ones_own() {
    let class = Class::new();
    let takes = "#[path = \"ex01_ben.rs\"]\nmod theirs;\nfn main() { theirs::main() }\n";
    class.hand_in("ex01_anna.rs", takes);
    class.hand_in(
        "ex01_ben.rs",
        crate::project::solution(1).replace("fn main", "pub fn main"),
    );
    let (rows, _) = said(&class, &[""], &["--lesson", "1"]);
    assert!(
        rows[0].starts_with("anna") && rows[0].contains("Does not compile"),
        "{rows:?}"
    );
}

#[test]
fn learners_stand_where_people_look_for_them() {
    let class = Class::new();
    for learner in ["Zoe", "anna", "Çelik", "Ben", "dora", "Ömer"] {
        class.hand_in(&format!("{learner}/ex01.rs"), shipped(1));
    }
    assert_eq!(
        learners(&class, &[""]).0,
        ["anna", "Ben", "Çelik", "dora", "Ömer", "Zoe"]
    );
}

#[test]
fn where_nothing_can_be_graded_that_is_said() {
    let class = Class::new();
    let file = class.hand_in("anna/ex01.rs", shipped(1));
    let empty = class.folder().join("empty");
    fs::create_dir_all(&empty).unwrap();
    for format in ["text", "json", "html"] {
        let refused = |folder: PathBuf, words: &str| {
            let mut command = class.grade();
            command
                .args(["--no-sandbox", "--format", format])
                .arg(&folder);
            let output = command.output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(
                said.contains(words) && said.contains(folder.to_str().unwrap()),
                "{said}"
            );
        };
        refused(class.folder().join("ana"), "There is no folder");
        refused(empty.clone(), "there is no answer in");
        refused(file.clone(), "is a file. Name the folder that it lies in");
    }
}
