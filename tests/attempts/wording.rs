//! What holds of every explanation of a rejected attempt.

use super::leaks::leaks;
use rivulets::course::Graded;
use rivulets::exercise::{Exercise, Project};
use rivulets::verdict::Evidence;

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
    if let Evidence::Refused(errors) = &graded.judgement.evidence {
        for error in errors {
            let rendered = rivulets::words::compiler(std::slice::from_ref(error));
            let rendered = anstream::adapter::strip_str(&rendered).to_string();
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
