//! Lessons as `--lesson` names them: one, several, or from one to another.

use rivulets::exercise::ExerciseId;
use std::str::FromStr;

/// Some lessons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lessons(pub Vec<ExerciseId>);

impl FromStr for Lessons {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut all = Vec::new();
        for part in text.split(',').map(str::trim) {
            // A title may have blanks in it.
            match of_one(part) {
                Ok(lessons) => all.extend(lessons),
                Err(why) if !part.contains(char::is_whitespace) => return Err(why),
                Err(_) => {
                    for word in part.split_whitespace() {
                        all.extend(of_one(word)?);
                    }
                }
            }
        }
        Ok(Self(all))
    }
}

fn of_one(text: &str) -> Result<Vec<ExerciseId>, String> {
    let alone: Result<ExerciseId, _> = text.parse();
    let ends = text.split_once(['-', '–']);
    let ends = ends.map(|(first, last)| (first.trim().parse(), last.trim().parse()));
    match (alone, ends) {
        (Ok(lesson), _) => Ok(vec![lesson]),
        (_, Some((Ok(first), Ok(last)))) => between(first, last),
        (Err(why), _) => Err(format!("{why}; or several, as in 1,2,3 or 1-8")),
    }
}

fn between(first: ExerciseId, last: ExerciseId) -> Result<Vec<ExerciseId>, String> {
    let numbers = first.number()..=last.number();
    match numbers.is_empty() {
        true => Err("write the lesser number first, as in 1-8".to_owned()),
        false => Ok(numbers.filter_map(ExerciseId::new).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::Lessons;
    use rivulets::exercise::ExerciseId;

    #[test]
    fn lessons_are_named_one_by_one_or_from_one_to_another() {
        for (text, expected) in [
            ("3", &[3][..]),
            ("1,2,3", &[1, 2, 3]),
            ("1-4", &[1, 2, 3, 4]),
            ("ex01-ex03", &[1, 2, 3]),
            ("1 2", &[1, 2]),
            ("1, 3-4", &[1, 3, 4]),
            ("many senders", &[3]),
            ("many-senders", &[3]),
        ] {
            let numbers = |Lessons(lessons)| -> Vec<u8> {
                lessons.into_iter().map(ExerciseId::number).collect()
            };
            assert_eq!(text.parse().map(numbers), Ok(expected.to_vec()), "{text}");
        }
        for text in ["", "8-1", "1-", "0-3", "one two", "1-2-3"] {
            assert!(text.parse::<Lessons>().is_err(), "{text}");
        }
    }
}
