//! How far a learner is: kept in a file that is never believed over the text, whatever becomes of it.

use super::project::{Copy, stdout};
use std::fs;

/// What `rivulets` says of the course at a glance.
fn glance(copy: &Copy) -> String {
    let said = stdout(&copy.rivulets().assert().success());
    let (glance, _) = said.split_once("\nYour lesson now").unwrap();
    glance.to_owned()
}

#[test]
fn a_verdict_is_kept_and_believed_of_the_same_text_alone() {
    let copy = Copy::new();
    copy.solve(1);
    copy.write(2, "fn main() {}\n");
    let first = glance(&copy);
    assert!(
        first.contains("first message             passed\n"),
        "{first}"
    );
    assert!(first.contains("not yet: wrong output  <- now\n"), "{first}");
    let file = copy.project.progress();
    let kept = fs::read_to_string(&file).unwrap();
    assert_eq!(kept.lines().count(), 2, "{kept}");
    assert_eq!(glance(&copy), first);
    // What it says is what is told: so nothing was graded.
    fs::write(&file, kept.replace("WrongOutput", "Deadlock")).unwrap();
    assert!(glance(&copy).contains("not yet: deadlock  <- now\n"));
    // The verdict on the current lesson is told in full, so that was graded, and is kept.
    assert_eq!(glance(&copy), first);
    fs::write(&file, kept.replace("WrongOutput", "Passed")).unwrap();
    copy.write(2, "fn main() { println!(\"another text\"); }\n");
    assert_eq!(glance(&copy), first);
}

#[test]
fn the_file_may_be_deleted_spoilt_or_merged() {
    let copy = Copy::new();
    copy.solve(1);
    let (first, file) = (glance(&copy), copy.project.progress());
    let kept = fs::read(&file).unwrap();
    let merged = [
        b"<<<<<<< ours\n",
        &kept[..],
        b"=======\n",
        &kept[..],
        b">>>>>>> theirs\n",
    ]
    .concat();
    for spoilt in [
        &b""[..],
        b"ex01",
        b"\xff\xfe\x00nonsense\n",
        &kept[..kept.len() - 4],
        &merged,
    ] {
        fs::write(&file, spoilt).unwrap();
        assert_eq!(glance(&copy), first);
    }
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(glance(&copy), first);
}

#[test]
fn what_a_lessons_test_finds_is_known_to_the_command() {
    let copy = Copy::new();
    copy.solve(1);
    copy.rivulets().args(["check", "1"]).assert().success();
    let kept = fs::read_to_string(copy.project.progress()).unwrap();
    assert!(
        kept.starts_with("ex01 ") && kept.ends_with(" Passed\n"),
        "{kept}"
    );
    // An answer in another place is nobody's progress.
    copy.rivulets()
        .args(["check", "--solutions", "2"])
        .assert()
        .success();
    assert_eq!(fs::read_to_string(copy.project.progress()).unwrap(), kept);
}

#[test]
fn a_hint_on_a_text_whose_verdict_is_known_grades_nothing() {
    let copy = Copy::new();
    copy.write(2, "fn main() {}\n");
    let hint = || stdout(&copy.rivulets().args(["hint", "2"]).assert().success());
    copy.rivulets().args(["check", "2"]).assert().code(1);
    let file = copy.project.progress();
    let kept = fs::read_to_string(&file).unwrap();
    let told = hint();
    assert!(told.contains("cargo rivulets hint ex02 2"), "{told}");
    // What is kept is what is told.
    let fits = |line: &str| line.splitn(3, ' ').nth(2).map(str::to_owned).unwrap();
    let line = kept.lines().next().unwrap();
    let other = "a receive waits for ever WrongOutput";
    fs::write(&file, line.replace(&fits(line), other) + "\n").unwrap();
    assert!(hint().contains("lesson 02: a receive waits for ever\n"));
    // Of hints that nobody knows, and of another text, nothing is believed.
    fs::write(
        &file,
        line.replace(&fits(line), "of old WrongOutput") + "\n",
    )
    .unwrap();
    assert_eq!(hint(), told);
    fs::write(&file, line.replace(&fits(line), other) + "\n").unwrap();
    copy.write(2, "fn main() {\n}\n");
    assert_eq!(hint(), told);
}
