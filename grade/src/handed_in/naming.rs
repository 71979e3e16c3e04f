//! What a file's name tells: the lesson that it is an answer to, and whose it is.

use rivulets::exercise::{ExerciseId, titles};
use std::ops::Range;
use std::path::Path;

/// Words before a lesson's number.
const BEFORE: [&str; 4] = ["ex", "exercise", "lesson", "task"];
/// What tells one's own copies apart, and is nobody's name.
const COPIES: [&str; 11] = [
    "copy", "kopie", "old", "alt", "new", "neu", "final", "backup", "draft", "try", "version",
];

/// What a name tells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Name {
    /// The one lesson that it speaks of.
    pub lesson: Option<ExerciseId>,
    /// What is left of it: somebody's name, if it is nothing else.
    pub who: Option<String>,
}

impl Name {
    /// That of a file or folder; those above it say nothing. A number with `ex` or the like before it counts first,
    /// then a title, then a number that stands alone.
    pub fn of(path: &Path) -> Self {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let words: Vec<&str> = without_copy(&stem)
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        let titled = titled(&small);
        let kinds = [numbered(&small), titled.clone(), alone(&small)];
        let Some(named) = kinds.into_iter().find(|named| !named.is_empty()) else {
            return Self::default();
        };
        let lesson = one(&named);
        // A title beside its number is nobody's name.
        let all: Vec<_> = named.into_iter().chain(titled).collect();
        let is_left = |at: &usize| !all.iter().any(|(range, _)| range.contains(at));
        let left = (0..words.len()).filter(is_left);
        let left: Vec<_> = left.filter(|at| !is_copy(&small[*at])).collect();
        let who: Vec<&str> = left.iter().map(|at| words[*at]).collect();
        Self {
            lesson,
            who: Some(who.join(" ")).filter(|who| !who.is_empty()),
        }
    }
}

/// A lesson named by some of the words.
type Named = (Range<usize>, u8);

/// The lesson that all of them name, if there is such a lesson.
fn one(named: &[Named]) -> Option<ExerciseId> {
    let (_, first) = named.first()?;
    let is_one = named.iter().all(|(_, number)| number == first);
    let is_known = titles().iter().any(|(number, _)| number == first);
    ExerciseId::new(*first).filter(|_| is_one && is_known)
}

/// `ex03`, `lesson 3`.
fn numbered(words: &[String]) -> Vec<Named> {
    let joined = |at: usize| {
        let behind = |before: &str| words[at].strip_prefix(before).and_then(number);
        Some((at..at + 1, BEFORE.iter().find_map(|before| behind(before))?))
    };
    let apart = |at: usize| {
        let is_before = BEFORE.contains(&&*words[at]);
        let behind = words.get(at + 1).filter(|_| is_before)?;
        Some((at..at + 2, number(behind)?))
    };
    let all = 0..words.len();
    all.filter_map(|at| joined(at).or_else(|| apart(at)))
        .collect()
}

/// All words of a title, one behind the other.
fn titled(words: &[String]) -> Vec<Named> {
    let mut named = Vec::new();
    for (number, title) in titles() {
        let title: Vec<&str> = title.split('_').collect();
        let at = words.windows(title.len()).position(|run| run == title);
        named.extend(at.map(|at| (at..at + title.len(), *number)));
    }
    named
}

fn alone(words: &[String]) -> Vec<Named> {
    let numbers = words.iter().enumerate();
    let numbers = numbers.filter_map(|(at, word)| Some((at..at + 1, number(word)?)));
    numbers.collect()
}

fn number(digits: &str) -> Option<u8> {
    let is_plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|_| is_plain)
}

/// Without what a browser or a file manager puts behind a second file of the same name, as in `ex03 (1)`.
fn without_copy(stem: &str) -> &str {
    let stem = stem.trim_end();
    let inner = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once('('));
    match inner {
        Some((name, digits)) if digits.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => stem,
    }
}

fn is_copy(word: &str) -> bool {
    let is_number = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    COPIES.contains(&word) || is_number(word) || word.strip_prefix('v').is_some_and(is_number)
}

#[cfg(test)]
mod tests {
    use super::Name;
    use std::path::Path;

    #[test]
    fn a_name_tells_a_lesson_and_whose_answer_it_is() {
        for (file, lesson, who) in [
            ("exercises/ex03_many_senders.rs", Some(3), None),
            ("3.rs", Some(3), None),
            ("EX_03.rs", Some(3), None),
            ("ex-7.rs", Some(7), None),
            ("Exercise 7.rs", Some(7), None),
            ("many_senders.rs", Some(3), None),
            ("lesson5.rs", Some(5), None),
            ("5 (1).rs", Some(5), None),
            ("ex03_anna.rs", Some(3), Some("anna")),
            ("Anna-Lena ex03 v2.rs", Some(3), Some("Anna Lena")),
            ("ex03_many_senders_ben.rs", Some(3), Some("ben")),
            ("05_anna.rs", Some(5), Some("anna")),
            ("ex10_the_mill.rs", Some(10), None),
            ("ex33.rs", None, None),
            ("ex01_as_ex02.rs", None, Some("as")),
            ("1_2.rs", None, None),
            ("ex003.rs", None, None),
            ("main.rs", None, None),
            ("sender2.rs", None, None),
        ] {
            let name = Name::of(Path::new(file));
            let number = name.lesson.map(rivulets::exercise::ExerciseId::number);
            assert_eq!((number, name.who.as_deref()), (lesson, who), "{file}");
        }
    }
}
