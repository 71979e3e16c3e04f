//! The number of an exercise.

use super::titles::{of_title, of_words};
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// The number of an exercise, shown as `ex03`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExerciseId(u8);

impl ExerciseId {
    /// The exercise with this number; `None` unless it is in 1..=99, which two digits hold.
    pub fn new(number: u8) -> Option<Self> {
        (1..=99).contains(&number).then_some(Self(number))
    }

    /// The one exercise that a file's name speaks of, as `ex3` or `ex03` between other words:
    /// `ex03_many_senders.rs`, `anna-ex03.rs`. The folders that it lies in say nothing.
    pub fn of_file(path: &Path) -> Option<Self> {
        let stem = path.file_stem()?.to_str()?.to_lowercase();
        let words = stem.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.starts_with("ex"));
        let mut named = words.filter_map(|word| word.parse::<Self>().ok());
        let first = named.next()?;
        named.all(|other| other == first).then_some(first)
    }

    /// The one exercise whose title has these words, one behind the other: for somebody who means an exercise.
    pub fn of_words(words: &str) -> Option<Self> {
        of_words(words).and_then(Self::new)
    }

    /// The number itself, counted from 1.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ex{:02}", self.0)
    }
}

/// A text that names no exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseIdError(String);

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` names no lesson: write its number or title, as in 3, 03, ex03 or many_senders",
            self.0
        )
    }
}

impl std::error::Error for ParseIdError {}

impl FromStr for ExerciseId {
    type Err = ParseIdError;

    /// Reads `3`, `03`, `ex03` and `many_senders` alike, and what an exercise's file is called, without its ending.
    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        let digits = match text.strip_prefix("ex") {
            Some(rest) => rest.split('_').next().unwrap_or(rest),
            None => text,
        };
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let number = match plain {
            true => digits.parse().ok(),
            false => of_title(text),
        };
        number
            .and_then(ExerciseId::new)
            .ok_or_else(|| ParseIdError(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<u8> {
        text.parse().ok().map(ExerciseId::number)
    }

    #[test]
    fn every_way_of_naming_a_lesson_is_understood() {
        for text in [
            "3",
            "03",
            "ex03",
            "ex3",
            "ex03_many_senders",
            "many_senders",
            "many senders",
        ] {
            assert_eq!(number(text), Some(3), "{text}");
        }
    }

    #[test]
    fn a_file_is_of_the_exercise_that_its_name_speaks_of() {
        for (file, of) in [
            ("exercises/ex03_many_senders.rs", Some(3)),
            ("handed/in/ex3.rs", Some(3)),
            ("EX03-anna.RS", Some(3)),
            ("anna_ex03 (1).rs", Some(3)),
            ("ex03_like_ex3.1.rs", Some(3)),
            ("ex01_as_ex02.rs", None),
            ("ex03/anna.rs", None),
            ("3.rs", None),
            ("index03.rs", None),
            ("exex03.rs", None),
            ("ex003.rs", None),
        ] {
            assert_eq!(
                ExerciseId::of_file(Path::new(file)).map(ExerciseId::number),
                of,
                "{file}"
            );
        }
    }

    #[test]
    fn what_names_no_lesson_is_refused() {
        for text in [
            "",
            "0",
            "ex",
            "ex00",
            "003",
            "100",
            "+3",
            "-1",
            "three",
            "ex03x",
            "3_x",
            "exercises/ex03_many_senders.rs",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_shown_with_two_digits() {
        assert_eq!(ExerciseId::new(3).unwrap().to_string(), "ex03");
    }
}
