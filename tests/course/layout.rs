//! Names, numbers and lists agree, wherever the same thing is written twice.

use super::partners::at_fault;
use super::project::{Copy, catalog, real};
use rivulets::course::lessons;
use rivulets::exercise::{Catalog, Project};
use std::fs;

#[test]
fn every_exercise_has_its_partners_and_no_file_is_a_stray() {
    assert_eq!(at_fault(&real()), None);
}

#[test]
fn lessons_and_exercises_have_the_same_numbers() {
    let lessons: Vec<_> = lessons()
        .iter()
        .map(|lesson| lesson.id().unwrap())
        .collect();
    let exercises: Vec<_> = catalog()
        .exercises()
        .iter()
        .map(|exercise| exercise.id)
        .collect();
    assert_eq!(lessons, exercises);
}

#[test]
fn a_fault_in_the_courses_files_is_an_error_with_file_and_line() {
    type Spoil = fn(&Copy);
    let cases: [(Spoil, &str); 5] = [
        (
            |copy| fs::write(copy.project.shipped().join("ex3_x.rs"), "").unwrap(),
            "ex3_x.rs:1: an exercise's file is called",
        ),
        (
            |copy| fs::write(copy.project.shipped().join("notes.txt"), "").unwrap(),
            "notes.txt:1: an exercise's file is called",
        ),
        (
            |copy| {
                fs::remove_file(copy.project.shipped().join("ex02_several_messages.rs")).unwrap()
            },
            "ex03_many_senders.rs:1: the numbering has a gap: ex02",
        ),
        (
            |copy| {
                let file = copy.project.shipped().join("ex01_first_message.rs");
                let text = fs::read_to_string(&file)
                    .unwrap()
                    .replace("// Do:", "// Task:");
                fs::write(file, text).unwrap();
            },
            "ex01_first_message.rs:3: unknown header key `Task`",
        ),
        (
            |copy| {
                let shipped = copy.project.shipped();
                fs::copy(
                    shipped.join("ex02_several_messages.rs"),
                    shipped.join("ex02_again.rs"),
                )
                .unwrap();
            },
            "ex02_several_messages.rs:1: has the same number as",
        ),
    ];
    for (spoil, says) in cases {
        let copy = Copy::new();
        spoil(&copy);
        let error = Catalog::read(&copy.project).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn a_missing_partner_and_what_is_of_no_exercise_are_named() {
    let of = |spoil: fn(&Project)| {
        let copy = Copy::new();
        for exercise in catalog().exercises() {
            let id = exercise.id.to_string();
            fs::create_dir_all(copy.project.attempts().join(id)).unwrap();
            fs::create_dir_all(copy.project.wrong_fixes(exercise.id)).unwrap();
        }
        assert_eq!(at_fault(&copy.project), None);
        spoil(&copy.project);
        at_fault(&copy.project).unwrap()
    };
    for (error, says) in [
        (
            of(|to| fs::remove_file(to.solutions().join("ex02_several_messages.rs")).unwrap()),
            "solutions/ex02_several_messages.rs: add it",
        ),
        (
            of(|to| fs::remove_dir(to.attempts().join("ex01")).unwrap()),
            "attempts/ex01: add it",
        ),
        (
            of(|to| fs::write(to.root().join("tests/ex98.rs"), "").unwrap()),
            "tests/ex98.rs: is of no exercise",
        ),
        (
            of(|to| fs::create_dir(to.attempts().join("ex98")).unwrap()),
            "attempts/ex98: is of no exercise",
        ),
        (
            of(|to| fs::write(to.solutions().join("ex02_one_message.rs"), "").unwrap()),
            "solutions/ex02_one_message.rs: is of no exercise",
        ),
    ] {
        assert!(error.replace('\\', "/").contains(says), "{error}");
    }
}
