//! What holds of every hint.

use super::leaks::leaks;
use super::project::{course, real};
use rivulets::exercise::{Exercise, Project};
use rivulets::words;
use std::collections::BTreeSet;
use std::fs;

/// A name of code that is in the solution, but not in the shipped exercise, and in `words`.
fn names_the_mend(project: &Project, exercise: &Exercise, words: &str) -> Option<String> {
    let solution = fs::read_to_string(exercise.solution(project)).unwrap();
    let known = names(&exercise.shipped);
    let new: BTreeSet<_> = names(&solution).difference(&known).copied().collect();
    let code = words.split('`').skip(1).step_by(2);
    let mut named = code.flat_map(names);
    named.find(|name| new.contains(name)).map(str::to_owned)
}

/// The names in a program, but for its comments.
fn names(text: &str) -> BTreeSet<&str> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let names = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn no_hint_gives_the_solution_away() {
    let project = real();
    for (exercise, lesson) in course() {
        let lines = words::all_hints(&lesson);
        let leak = leaks(&project, &exercise, &lines.join("\n"));
        assert_eq!(leak, None, "{}: a hint holds it", exercise.id);
        let own = lesson.first_hints();
        let [nudge, ..] = own.unwrap_or_else(|| panic!("{} has no hints", exercise.id));
        let named = names_the_mend(&project, &exercise, nudge);
        assert_eq!(named, None, "{}: the first hint names it", exercise.id);
    }
}

#[test]
fn every_lesson_says_what_to_notice() {
    for (exercise, lesson) in course() {
        let noticed = [true, false].map(|counts| lesson.noticed(counts));
        assert!(noticed.iter().all(Option::is_some), "{}", exercise.id);
    }
}

#[test]
fn a_line_of_the_solution_is_found_however_it_is_set() {
    let (project, exercise) = (real(), super::project::exercise(1));
    for words in [
        "Write this:\n    let received_message =\n        rx.recv().unwrap();",
        "Try `let received_message = rx.recv().unwrap()`, say.",
    ] {
        assert!(leaks(&project, &exercise, words).is_some());
    }
    let third = super::project::exercise(3);
    assert!(names_the_mend(&project, &third, "A `msg2`, and `tx`?").is_none());
    let second = super::project::exercise(2);
    let named = names_the_mend(&project, &second, "What does `use std::sync` do?");
    assert!(named.is_some());
}
