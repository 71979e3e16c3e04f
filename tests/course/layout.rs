//! Names, numbers and lists agree, wherever the same thing is written twice.

use super::project::{Copy, catalog, real};
use rivulets::course::lessons;
use rivulets::exercise::Catalog;
use std::fs;

#[test]
fn every_exercise_has_its_partners_and_no_file_is_a_stray() {
    catalog()
        .check_partners(&real())
        .unwrap_or_else(|error| panic!("{error}"));
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
fn cargos_targets_are_those_of_the_exercises() {
    let manifest = |path: &str| fs::read_to_string(real().root().join(path)).unwrap();
    let (root, exercises) = (manifest("Cargo.toml"), manifest("exercises/Cargo.toml"));
    let solutions = manifest("solutions/Cargo.toml");
    for exercise in catalog().exercises() {
        let (id, file, number) = (exercise.id, exercise.file_name(), exercise.id.number());
        let test = format!(
            "[[test]]\nname = \"{id}\"\npath = \"tests/{id}.rs\"\nharness = false\ntest = false\n"
        );
        assert!(root.contains(&test), "Cargo.toml lacks\n{test}");
        let bin = format!("[[bin]]\nname = \"{id}\"\npath = \"{file}\"\ntest = false\n");
        assert!(
            exercises.contains(&bin),
            "exercises/Cargo.toml lacks\n{bin}"
        );
        let bin =
            format!("[[bin]]\nname = \"solution{number:02}\"\npath = \"{file}\"\ntest = false\n");
        assert!(
            solutions.contains(&bin),
            "solutions/Cargo.toml lacks\n{bin}"
        );
    }
    let count = catalog().exercises().len();
    assert_eq!(root.matches("name = \"ex").count(), count);
    assert_eq!(exercises.matches("[[bin]]").count(), count);
    assert_eq!(solutions.matches("[[bin]]").count(), count);
}

#[test]
fn every_lesson_has_hints_and_the_first_gives_nothing_away() {
    for exercise in catalog().exercises() {
        let solution = fs::read_to_string(exercise.solution(&real())).unwrap();
        let hints = rivulets::words::all_hints(exercise.id);
        assert!(hints.len() > 3, "{} has few hints", exercise.id);
        let first = hints[0];
        let new = solution
            .lines()
            .map(str::trim)
            .filter(|line| !exercise.shipped.contains(line));
        for line in new.filter(|line| !line.starts_with("//")) {
            assert!(
                !first.contains(line),
                "{}: the first hint holds `{line}`",
                exercise.id
            );
        }
    }
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
fn a_missing_partner_is_named() {
    let copy = Copy::new();
    fs::remove_file(copy.project.solutions().join("ex02_several_messages.rs")).unwrap();
    let error = catalog()
        .check_partners(&copy.project)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("has no partner") && error.contains("solutions"),
        "{error}"
    );
}
