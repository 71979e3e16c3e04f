//! What holds of every explanation of a rejected attempt, and of every hint.

use rivulets::course::Graded;
use rivulets::exercise::{Exercise, Project};
use rivulets::verdict::Fault;
use rivulets::words;
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

/// A line that is in the solution but not in the shipped exercise, and in `words`.
fn leaks(project: &Project, exercise: &Exercise, words: &str) -> Option<String> {
    let solution = fs::read_to_string(exercise.solution(project)).unwrap();
    let shipped: Vec<_> = exercise.shipped.lines().map(str::trim).collect();
    let new = solution
        .lines()
        .map(str::trim)
        .filter(|line| line.contains(char::is_alphanumeric) && !shipped.contains(line));
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    let words = flat(words);
    new.map(str::to_owned)
        .find(|line| words.contains(&flat(line)))
}

#[test]
fn no_hint_gives_the_solution_away() {
    let project = super::project::real();
    for exercise in super::project::catalog().exercises() {
        let hints = words::all_hints(exercise.id).join("\n");
        assert!(!hints.is_empty(), "{}: no hints", exercise.id);
        assert_eq!(leaks(&project, exercise, &hints), None, "{}", exercise.id);
    }
}

#[test]
fn a_line_of_the_solution_is_found_however_it_is_set() {
    let project = super::project::real();
    let exercise = super::project::exercise(1);
    let words = "Write this:\n    let received_message =\n        rx.recv().unwrap();";
    assert!(leaks(&project, &exercise, words).is_some());
}
