//! Words that give a solution away.

use rivulets::exercise::{Exercise, Project};
use std::fs;

/// A statement that is in the solution but not in the shipped exercise, and in `words`, however both are set.
pub fn leaks(project: &Project, exercise: &Exercise, words: &str) -> Option<String> {
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
