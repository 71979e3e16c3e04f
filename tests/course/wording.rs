//! What holds of every explanation of a rejected attempt, and of every hint.

use super::project::{course, real};
use rivulets::course::Graded;
use rivulets::exercise::{Exercise, Project};
use rivulets::verdict::Fault;
use rivulets::words;
use std::collections::BTreeSet;
use std::fs;

/// The most words of a first sentence.
const FIRST_SENTENCE: usize = 25;

/// What is wrong with the words of an explanation; `explanation` is without colours.
pub fn fault(
    project: &Project,
    exercise: &Exercise,
    graded: &Graded,
    explanation: &str,
) -> Option<String> {
    let first = explanation.split("\n\n").next().unwrap_or_default();
    let first = &first.replace('\n', " ");
    if !first.contains(": ") || !first.ends_with('.') {
        return Some(format!(
            "the first line is no sentence behind a verdict: {first}"
        ));
    }
    if first.split_whitespace().count() > FIRST_SENTENCE {
        return Some(format!("long first sentence: {first}"));
    }
    if !names_a_place(graded, explanation) {
        return Some(format!("no file:line in:\n{explanation}"));
    }
    let ours = ours(graded, explanation);
    leaks(project, exercise, &ours).map(|line| format!("it gives `{line}` away:\n{ours}"))
}

/// `exercises/ex03_many_senders.rs:24`
fn names_a_place(graded: &Graded, explanation: &str) -> bool {
    let file = format!("{}:", graded.file.display());
    let mut places = explanation.match_indices(&file);
    places.any(|(at, _)| {
        explanation[at + file.len()..].starts_with(|next: char| next.is_ascii_digit())
    })
}

/// The words that are neither rustc's nor the learner's: an excerpt's lines are known by the file.
fn ours(graded: &Graded, explanation: &str) -> String {
    let mut rest = explanation.to_owned();
    if let Err(Fault::Refused(errors)) = &graded.judgement.result {
        for error in errors {
            let rendered = anstream::adapter::strip_str(&error.rendered).to_string();
            rest = rest.replace(rendered.trim_end(), "");
        }
    }
    let excerpted = |line: &&str| {
        let numbered = line.trim_start().split_once(" |");
        numbered.is_some_and(|(number, text)| {
            let number: usize = number.parse().unwrap_or(0);
            let source = graded.source.lines().nth(number.wrapping_sub(1));
            source.is_some_and(|source| text.trim() == source.trim())
        })
    };
    rest.lines()
        .filter(|line| !excerpted(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A statement that is in the solution but not in the shipped exercise, and in `words`, however both are set.
fn leaks(project: &Project, exercise: &Exercise, words: &str) -> Option<String> {
    let solution = fs::read_to_string(exercise.solution(project)).unwrap();
    let shipped: Vec<_> = exercise.shipped.lines().map(bare).collect();
    let new = solution
        .lines()
        .map(bare)
        .filter(|line| line.contains(['(', '=', ':']) && !shipped.contains(line));
    let words = bare(words);
    new.filter(|line| !line.starts_with("//"))
        .find(|line| words.contains(line))
}

/// Without what may be set otherwise: spaces, and what a statement ends with.
fn bare(text: &str) -> String {
    let text = text.split_whitespace().collect::<String>();
    text.trim_end_matches([';', ',', '{']).to_owned()
}

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
