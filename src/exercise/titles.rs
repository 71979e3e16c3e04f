//! The titles of the lessons that were built in, by which one may be named; and which of them is meant by a slip.

/// Numbers and titles, as their files' names have them: made by `build.rs` from those.
const TITLES: &[(u8, &str)] = include!(concat!(env!("OUT_DIR"), "/titles.rs"));

/// Fewer signs of a title could be of many.
const LEAST: usize = 4;

/// The number of the lesson with this title, whatever stands between its words.
pub(super) fn of_title(text: &str) -> Option<u8> {
    let title = as_written(text);
    let found = TITLES.iter().find(|(_, known)| *known == title);
    found.map(|(number, _)| *number)
}

/// The one lesson whose title has these words, one behind the other.
pub(super) fn of_words(text: &str) -> Option<u8> {
    let words = as_written(text);
    let has = |title: &str| format!("_{title}_").contains(&format!("_{words}_"));
    let mut found = TITLES
        .iter()
        .filter(|(_, title)| words.len() >= LEAST && has(title));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(*number)
}

/// The title that a text is a slip of, with its number: the nearest, if so much of it is the same.
pub fn nearest_title(text: &str) -> Option<(u8, &'static str)> {
    let typed = as_written(text);
    let near = TITLES
        .iter()
        .filter_map(|known| Some((is_near(&typed, known.1)?, known)));
    let (_, known) = near.min_by_key(|(distance, _)| *distance)?;
    Some(*known)
}

/// How far what was typed is from what there is, if so much of it is the same that it may be a slip.
pub(super) fn is_near(typed: &str, known: &str) -> Option<usize> {
    let distance = distance(typed, known);
    (typed.len() >= LEAST && distance <= known.len() / 4 + 1).then_some(distance)
}

/// All titles with their numbers, in the order of the course.
pub fn titles() -> &'static [(u8, &'static str)] {
    TITLES
}

/// Small, with a line between its words.
fn as_written(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}

/// How many signs have to be put in, taken out, changed, or to change places with the next.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows = vec![(0..=to.len()).collect::<Vec<_>>()];
    for (i, sign) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in to.iter().enumerate() {
            let changed = rows[i][j] + usize::from(sign != other);
            let mut least = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *sign == to[j - 1] && from[i - 1] == *other {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_known_by_its_words_and_by_no_others() {
        for text in ["many_senders", "many-senders", "Many Senders"] {
            assert_eq!(of_title(text), Some(3), "{text}");
        }
        assert_eq!(of_title("many_sender"), None);
        for (text, number) in [
            ("last word", Some(10)),
            ("divide", Some(14)),
            ("senders", Some(3)),
        ] {
            assert_eq!(of_words(text), number, "{text}");
        }
        // One that several have, one that is cut, two that are too short.
        for text in ["sender", "sende", "the", "one"] {
            assert_eq!(of_words(text), None, "{text}");
        }
    }

    #[test]
    fn a_slip_is_near_to_what_it_is_a_slip_of() {
        for (text, number) in [
            ("many_sender", Some(3)),
            ("mnay_senders", Some(3)),
            ("the last wrod", Some(10)),
            ("wahed_away", Some(12)),
            ("check", None),
            ("four", None),
            ("", None),
        ] {
            assert_eq!(
                nearest_title(text).map(|(number, _)| number),
                number,
                "{text}"
            );
        }
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
