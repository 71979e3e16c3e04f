//! A class of nothing but harm, with one right answer in it.

use crate::handed_in::{HandedIn, handed_in};
use crate::harm::{Harm, listing, running_in};
use crate::project::{Class, solution};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn harm_is_a_row_and_no_more() {
    grade(&handed_in(Path::new("")));
}

#[test]
#[ignore = "some of them take all the time that they may: .ci/run runs it"]
fn harm_that_takes_long_is_a_row_and_no_more() {
    grade(&handed_in(Path::new("slow")));
}

/// Every worked answer, started as what is feared.
#[test]
#[ignore = "grades all lessons: .ci/run runs it"]
fn right_answers_pass_all_the_same() {
    let class = Class::new();
    let mut lessons = 0;
    for number in 1.. {
        let Some(text) = worked(number) else { break };
        class.hand_in(&format!("right/ex{number:02}.rs"), text);
        lessons = number;
    }
    assert!(lessons >= 30);
    let said = class.grade().arg(class.folder()).output().unwrap();
    let rows = String::from_utf8(said.stdout).unwrap();
    let passed = rows
        .lines()
        .filter(|line| line.contains("  Passed: "))
        .count();
    assert_eq!(passed, usize::from(lessons), "{rows}");
}

fn worked(number: u8) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../solutions");
    let begins = format!("ex{number:02}_");
    let mut entries = folder.read_dir().unwrap().map(|entry| entry.unwrap());
    let entry = entries.find(|entry| {
        entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(&begins))
    })?;
    Some(fs::read_to_string(entry.path()).unwrap())
}

fn grade(all: &[HandedIn]) {
    let class = Class::new();
    let root = class.root().to_owned();
    let harm = Harm::possible(root.join("outside"));
    let worked = root.join("solutions/ex01_first_message.rs");
    fs::create_dir_all(worked.parent().unwrap()).unwrap();
    fs::write(worked, solution(1)).unwrap();
    for HandedIn { learner, text, .. } in all {
        let text = harm.aim(text).replace("{course}", root.to_str().unwrap());
        let text = text.replace("{class}", class.folder().to_str().unwrap());
        class.hand_in(&format!("{learner}/ex01.rs"), text);
    }
    class.hand_in("right/ex01.rs", solution(1));
    let before = listing(&root);

    let mut command = class.grade();
    command.env("RIVULETS_SECRET", "a secret");
    command.args(["--lesson", "1"]).arg(class.folder());
    let said = command.output().unwrap();
    // Whatever a text does is no trouble of the grader's.
    assert!(said.status.success(), "{said:?}");
    let rows = String::from_utf8(said.stdout).unwrap();
    for HandedIn { learner, row, .. } in all {
        let told = rows
            .lines()
            .find(|line| line.split(' ').next() == Some(learner));
        assert!(
            told.is_some_and(|told| told.contains(row)),
            "{learner}: {row}, and not\n{rows}"
        );
    }
    assert!(
        rows.lines()
            .any(|line| line.starts_with("right ") && line.contains("Passed")),
        "{rows}"
    );
    assert!(
        !rows.contains("root:") && !rows.contains("a secret"),
        "{rows}"
    );

    harm.was_not_done();
    assert_eq!(listing(&root), before);
    assert_eq!(running_in(&root), [""; 0]);
    assert_eq!(class.scratch(), [""; 0].map(PathBuf::from));
}
