//! The values of which a text is made: those that a call gave, and those of printed lines.

/// What brackets open and close.
const BRACKETS: [(char, char); 3] = [('[', ']'), ('(', ')'), ('{', '}')];

/// The values of a list or a tuple as `{:?}` shows it; of anything else, itself alone.
pub fn elements(shown: &str) -> Vec<&str> {
    let within = ["[]", "()"].iter().find_map(|pair| {
        let inner = shown.strip_prefix(&pair[..1])?;
        inner.strip_suffix(&pair[1..])
    });
    let Some(within) = within else {
        return vec![shown];
    };
    let (mut depth, mut quoted, mut escaped, mut begins) = (0_usize, false, false, 0);
    let mut found = Vec::new();
    for (at, c) in within.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            _ if BRACKETS.iter().any(|pair| pair.0 == c) => depth += 1,
            _ if BRACKETS.iter().any(|pair| pair.1 == c) => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(within[begins..at].trim());
                begins = at + 1;
            }
            _ => {}
        }
    }
    found.push(within[begins..].trim());
    found.retain(|value| !value.is_empty());
    found
}

/// The words and numbers of lines, in their order.
fn words(lines: &[String]) -> Vec<&str> {
    let between = |c: char| !c.is_alphanumeric() && !['-', '_', '\''].contains(&c);
    let words = lines.iter().flat_map(|line| line.split(between));
    words.filter(|word| !word.is_empty()).collect()
}

/// The whole numbers in a line, each with its sign.
pub fn numbers(line: &str) -> Vec<i128> {
    let words = line.split(|c: char| !c.is_ascii_digit() && c != '-');
    words.filter_map(|word| word.parse().ok()).collect()
}

/// Whether two texts are made of the same, in another order.
pub fn are_moved<T: Ord + Clone>(some: &[T], others: &[T]) -> bool {
    let sorted = |all: &[T]| {
        let mut all = all.to_vec();
        all.sort_unstable();
        all
    };
    some != others && sorted(some) == sorted(others)
}

/// Whether the words and numbers of lines are those of others, at other places.
pub fn words_are_moved(some: &[String], others: &[String]) -> bool {
    are_moved(&words(some), &words(others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_a_list_and_of_a_tuple_are_what_stands_between_its_commas() {
        for (shown, values) in [
            ("7", &["7"][..]),
            ("[]", &[]),
            ("[60, 15, 36]", &["60", "15", "36"]),
            ("(5, [\"a, b\", \"c\"])", &["5", "[\"a, b\", \"c\"]"]),
            (
                "[Ok(12), Err(\"a \\\" ], b\")]",
                &["Ok(12)", "Err(\"a \\\" ], b\")"],
            ),
        ] {
            assert_eq!(elements(shown), values);
        }
    }

    #[test]
    fn numbers_keep_their_signs() {
        assert_eq!(numbers("-240 cm, 7 m"), [-240, 7]);
        assert_eq!(numbers("3 of 12"), [3, 12]);
    }

    #[test]
    fn the_same_values_in_another_order_are_no_other_values() {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let wanted = lines("Tolls: [60, 15, 36]");
        for (printed, moved) in [
            ("Tolls: [15, 36, 60]", true),
            ("Tolls: [60, 15, 36]", false),
            ("Tolls: [60, 15, 15]", false),
            ("Tolls: [60, 15]", false),
        ] {
            assert_eq!(words_are_moved(&wanted, &lines(printed)), moved);
        }
        let wanted = lines("Wye: 9\nUsk: 7");
        assert!(words_are_moved(&wanted, &lines("Wye: 7\nUsk: 9")));
    }
}
