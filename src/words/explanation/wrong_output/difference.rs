//! How what was printed differs, in a clause.

use crate::verdict::{Difference, Order, surplus};
use crate::words::text::{count, ordinal, shorten, visible};

/// The first difference, in a clause: only what is too many or missing, where that is all.
pub(super) fn first(differs: &Difference) -> String {
    let (wanted, printed) = (&differs.wanted, &differs.printed);
    if printed.is_empty() {
        return format!(
            "nothing was printed, where {} should be",
            count(wanted.len(), "line")
        );
    }
    if let Some(extra) = surplus(printed, wanted) {
        return too_many(differs, &extra);
    }
    if let Some(missing) = surplus(wanted, printed) {
        let at = missing.first().copied().unwrap_or_default();
        let line = quote(wanted, at);
        return match (differs.order, missing.len()) {
            (Order::AsListed, 1) => is_missing(differs, at),
            (_, 1) => format!("the line {line} is missing"),
            (_, many) => format!("{many} lines are missing, the first of them {line}"),
        };
    }
    if let Some((missing, other)) = in_its_place(differs) {
        return format!(
            "one line should read {}, but {} was printed",
            quote(wanted, missing),
            quote(printed, other)
        );
    }
    let at = same(wanted, printed);
    match (differs.order, at < wanted.len(), at < printed.len()) {
        (Order::AsListed, true, true) => format!(
            "the {} line should read {}, but {} was printed",
            ordinal(at),
            quote(wanted, at),
            quote(printed, at)
        ),
        (_, true, _) => format!("the line {} was not printed", quote(wanted, at)),
        _ => "it differs from what should be there".to_owned(),
    }
}

/// Whether the first line that differs has the same words, and another number.
pub(in super::super::super) fn is_in_a_number(differs: &Difference) -> bool {
    let words = |line: &String| line.replace(|c: char| c.is_ascii_digit() || c == '-', "");
    let number = |line: &String| line.contains(|c: char| c.is_ascii_digit());
    let mut lines = differs.wanted.iter().zip(&differs.printed);
    let first = lines.find(|(wanted, printed)| wanted != printed);
    first.is_some_and(|(wanted, printed)| number(printed) && words(wanted) == words(printed))
}

/// Whether a line that is wanted was printed within the `Ok` that it came in.
pub(super) fn is_in_a_result(differs: &Difference) -> bool {
    let mut wanted = differs.wanted.iter();
    wanted.any(|line| differs.printed.contains(&format!("Ok({line:?})")))
}

/// What the errors of a send say of themselves, in the one way and the other: no word of the message.
const OF_AN_ERROR: [&str; 5] = [
    "sending on a closed channel",
    "sending on a full channel",
    "SendError { .. }",
    "Disconnected(..)",
    "Full(..)",
];

/// Whether the first line that differs says of an error what was to be said of the message that lies in it.
pub(super) fn is_said_of_an_error(differs: &Difference) -> bool {
    let mut lines = differs.wanted.iter().zip(&differs.printed);
    let first = lines.find(|(wanted, printed)| wanted != printed);
    first.is_some_and(|(_, printed)| OF_AN_ERROR.iter().any(|words| printed.contains(words)))
}

/// Whether what should be printed lies still in what was.
pub(in super::super::super) fn is_inside_something(differs: &Difference) -> bool {
    is_in_a_result(differs) || is_said_of_an_error(differs)
}

/// Whether the first line that differs reads, but for its numbers, as another line should, and not as itself.
pub(super) fn says_what_others_should(differs: &Difference) -> bool {
    let said = first_that_differs(differs);
    said.is_some_and(|(wanted, printed)| {
        words(wanted) != words(printed) && is_among(printed, &differs.wanted)
    })
}

/// Whether what should stand in the first line that differs stands, but for its numbers, in others.
pub(super) fn is_said_by_others(differs: &Difference) -> bool {
    let said = first_that_differs(differs);
    said.is_some_and(|(wanted, _)| is_among(wanted, &differs.printed))
}

fn first_that_differs(differs: &Difference) -> Option<(&String, &String)> {
    let mut lines = differs.wanted.iter().zip(&differs.printed);
    lines.find(|(wanted, printed)| wanted != printed)
}

/// Whether one of these lines has the same words.
fn is_among(line: &str, lines: &[String]) -> bool {
    lines.iter().any(|other| words(other) == words(line))
}

/// A line without its numbers.
fn words(line: &str) -> String {
    line.replace(|c: char| c.is_ascii_digit(), "")
}

/// Of lines in an order, the first that should stand where a later one was printed, and is nowhere, or nothing was.
pub(super) fn missing_in_between(differs: &Difference) -> Option<usize> {
    let Difference {
        wanted,
        printed,
        order: Order::AsListed,
    } = differs
    else {
        return None;
    };
    let at = same(wanted, printed);
    let missing = wanted.get(at).filter(|line| !printed.contains(line));
    let later = printed
        .get(at)
        .is_none_or(|line| wanted[at..].contains(line));
    missing.is_some_and(|_| later).then_some(at)
}

/// That it is missing, in a clause.
pub(super) fn is_missing(differs: &Difference, at: usize) -> String {
    let line = quote(&differs.wanted, at);
    format!("the {} line, {line}, is missing", ordinal(at))
}

/// Of lines in any order, where none is too many and none too few, the first that shouldn't be there, with the one
/// in whose place it was printed: the most alike of those that are missing, where one is nearly the same.
pub(super) fn in_its_place(differs: &Difference) -> Option<(usize, usize)> {
    let Difference {
        wanted,
        printed,
        order: Order::Any,
    } = differs
    else {
        return None;
    };
    if wanted.len() != printed.len() {
        return None;
    }
    let other = printed.iter().position(|line| !wanted.contains(line))?;
    let missing = wanted.iter().enumerate();
    let missing = missing.filter(|(_, line)| !printed.contains(line));
    let alike = missing.map(|(at, line)| (alike(line, &printed[other]), at));
    let (alike, at) = alike.max_by_key(|(alike, at)| (*alike, std::cmp::Reverse(*at)))?;
    (alike >= NEARLY_THE_SAME).then_some((at, other))
}

/// How many of a hundred characters two lines have in common that are about the same.
const NEARLY_THE_SAME: usize = 70;

/// How many of a hundred characters two lines have in common.
fn alike(line: &str, other: &str) -> usize {
    let parts = ::diff::chars(line, other);
    let both = parts
        .iter()
        .filter(|part| matches!(part, ::diff::Result::Both(..)));
    200 * both.count() / (line.chars().count() + other.chars().count()).max(1)
}

fn too_many(differs: &Difference, extra: &[usize]) -> String {
    let at = extra.first().copied().unwrap_or_default();
    let line = quote(&differs.printed, at);
    match (extra.len(), differs.order) {
        (1, Order::AsListed) => {
            format!("there is 1 line too many, the {}: {line}", ordinal(at))
        }
        (1, Order::Any) => format!("there is 1 line too many: {line}"),
        (many, _) => format!("there are {many} lines too many, the first of them {line}"),
    }
}

/// How many lines are the same from the beginning.
fn same(wanted: &[String], printed: &[String]) -> usize {
    let pairs = wanted.iter().zip(printed);
    pairs
        .take_while(|(wanted, printed)| wanted == printed)
        .count()
}

fn quote(lines: &[String], at: usize) -> String {
    let line = lines.get(at).map_or("", String::as_str);
    format!("\"{}\"", shorten(&visible(line)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Expected;

    fn said(printed: &str, order: Order) -> String {
        let lines = &["a", "b", "c"];
        first(&Expected { lines, order }.difference(printed).unwrap())
    }

    #[test]
    fn the_line_that_is_too_many_is_named() {
        for (printed, words) in [
            ("x\na\nb\nc", "there is 1 line too many, the first: \"x\""),
            ("a\nb\nb\nc", "there is 1 line too many, the third: \"b\""),
            (
                "a\nx\nb\nc\ny",
                "there are 2 lines too many, the first of them \"x\"",
            ),
        ] {
            assert_eq!(said(printed, Order::AsListed), words);
        }
        assert_eq!(
            said("x\nc\nb\na", Order::Any),
            "there is 1 line too many: \"x\""
        );
    }

    #[test]
    fn the_line_that_is_missing_is_named() {
        assert_eq!(
            said("a\nc", Order::AsListed),
            "the second line, \"b\", is missing"
        );
        assert_eq!(said("c\na", Order::Any), "the line \"b\" is missing");
        assert_eq!(
            said("b", Order::Any),
            "2 lines are missing, the first of them \"a\""
        );
        assert_eq!(
            said("", Order::Any),
            "nothing was printed, where 3 lines should be"
        );
    }

    #[test]
    fn one_that_stands_nowhere_is_missing_where_a_later_one_was_printed() {
        let missing = |printed: &str| {
            let (lines, order) = (&["a", "b", "c"][..], Order::AsListed);
            missing_in_between(&Expected { lines, order }.difference(printed).unwrap())
        };
        assert_eq!(missing("b\nx"), Some(0));
        assert_eq!(missing("a"), Some(1));
        assert_eq!(missing("b\na\nc"), None);
        assert_eq!(missing("a\nx\nc"), None);
    }

    #[test]
    fn else_the_first_that_differs_is_named() {
        let words = "the second line should read \"b\", but \"x\" was printed";
        assert_eq!(said("a\nx\nc", Order::AsListed), words);
        assert_eq!(
            said("c\nx\na", Order::Any),
            "the line \"b\" was not printed"
        );
    }

    #[test]
    fn of_lines_in_any_order_a_missing_one_is_told_with_what_stands_in_its_place() {
        let lines = &["Carried over: 7", "Carried over: 12", "In all: 27"];
        let order = Order::Any;
        let said = |printed| first(&Expected { lines, order }.difference(printed).unwrap());
        for (printed, words) in [
            (
                "Carried over: 12\nIn all: 4\nCarried over: 7",
                "one line should read \"In all: 27\", but \"In all: 4\" was printed",
            ),
            (
                "In all: 28\nCarried over: 17\nCarried over: 7",
                "one line should read \"In all: 27\", but \"In all: 28\" was printed",
            ),
            (
                "Carried over: 7\nCarried over: 7\nIn all: 27",
                "the line \"Carried over: 12\" was not printed",
            ),
            (
                "Carried over: 7\nIn all: 7",
                "the line \"Carried over: 12\" was not printed",
            ),
            (
                "Carried over: 7\nCarried over: 12\nTwenty-seven",
                "the line \"In all: 27\" was not printed",
            ),
        ] {
            assert_eq!(said(printed), words);
        }
    }
}
