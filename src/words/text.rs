//! Numbers, learners' output and cause sentences as a person reads them.

pub(super) use super::width::{fit, hanging, in_words, of_prose, wrap};
use crate::build::Place;
pub(super) use crate::picture::{ordinal, visible};
use crate::verdict::Verdict;
use std::path::Path;

/// Lines of a learner's output that are shown before it says how many more there are.
const SHOWN_LINES: usize = 20;
/// Columns of a line of a panic's message.
const MESSAGE: usize = 600;
/// Columns before and behind a learner's line.
const AROUND: usize = 8;

/// `line 7`, or `inc.rs:7` where a place isn't in `file`.
pub(super) fn place_in(file: &Path, place: &Place) -> String {
    if Path::new(&place.file) == file {
        format!("line {}", place.line)
    } else {
        format!("{}:{}", visible(&place.file), place.line)
    }
}

/// `a` or `an`, before this word.
pub(super) fn article(word: &str) -> &'static str {
    match word.starts_with(['A', 'E', 'I', 'O', 'a', 'e', 'i', 'o']) {
        true => "an",
        false => "a",
    }
}

/// `line` cut to a width that a terminal holds: behind a word, unless one fills half of it.
pub(super) fn shorten(line: &str) -> String {
    shorten_between(AROUND, line)
}

/// The same where so many columns stand before and behind it.
pub(super) fn shorten_between(around: usize, line: &str) -> String {
    let Some((end, _)) = line.char_indices().nth(of_prose() - around) else {
        return line.to_owned();
    };
    let kept = &line[..end];
    match kept.rfind(' ').filter(|at| at * 2 > end) {
        Some(at) if !line[end..].starts_with(' ') => format!("{} ...", &kept[..at]),
        _ => format!("{kept}..."),
    }
}

/// What a program printed as errors, but for std's advice on how to see more of a panic: no thread's stack can be
/// had here.
pub(super) fn errors(printed: &str) -> String {
    let advice = |line: &&str| line.starts_with("note: run with `RUST_BACKTRACE=1`");
    let lines: Vec<&str> = printed.lines().filter(|line| !advice(line)).collect();
    output(
        "On stderr it printed:",
        lines.join("\n").trim_start_matches('\n'),
    )
}

/// What a program printed, behind a heading and capped; empty if it printed nothing.
pub(super) fn output(heading: &str, printed: &str) -> String {
    if printed.is_empty() {
        return String::new();
    }
    let lines: Vec<&str> = printed.lines().collect();
    let mut shown = format!("{heading}\n");
    for line in lines.iter().take(SHOWN_LINES) {
        shown.push_str(&format!("    {}\n", shorten(&visible(line))));
    }
    if lines.len() > SHOWN_LINES {
        shown.push_str(&format!(
            "    ... and {} more\n",
            count(lines.len() - SHOWN_LINES, "line")
        ));
    }
    shown + "\n"
}

/// What a panic said, behind a heading: whole, in lines, unless it is very long.
pub(super) fn message(heading: &str, said: &str) -> String {
    if said.is_empty() {
        return String::new();
    }
    let lines = said.lines().take(SHOWN_LINES);
    let lines = lines.map(|line| {
        let line = in_words(&visible(line), MESSAGE);
        // Where there is room, its spaces may be there to be seen.
        match line.chars().count() + 4 <= of_prose() {
            true => format!("    {line}\n"),
            false => hanging("    ", &line) + "\n",
        }
    });
    format!("{heading}\n{}\n", lines.collect::<String>())
}

/// A small number as a word.
pub(super) fn number(number: usize) -> String {
    const WORDS: [&str; 7] = ["no", "one", "two", "three", "four", "five", "six"];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// `1 line`, `2 lines`.
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{} {noun}s", thousands(number as u64))
    }
}

/// `1,680`
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The most words that a first sentence may have.
pub(super) const FIRST_SENTENCE: usize = 25;

/// What a verdict is called.
pub const fn title(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "Passed",
        Verdict::DoesNotCompile => "Does not compile",
        Verdict::Panicked => "Panicked",
        Verdict::WrongOutput => "Wrong output",
        Verdict::Deadlock => "Deadlock",
        Verdict::RunsForEver => "Runs for ever",
        Verdict::DependsOnLuck => "Depends on luck",
        Verdict::NothingCrossed => "Nothing crossed",
        Verdict::BesideTheLesson => "Beside the lesson",
        Verdict::TooMuch => "Too much",
        Verdict::LeftBehind => "Left behind",
        Verdict::NotGraded => "Not graded",
        Verdict::Stopped => "Stopped",
    }
}

/// `long` if it keeps to the length of a first sentence behind what the verdict is called, else `short`.
pub(super) fn first_sentence(verdict: Verdict, long: String, short: String) -> String {
    let words = |text: &str| text.split_whitespace().count();
    match words(title(verdict)) + words(&long) <= FIRST_SENTENCE {
        true => long,
        false => short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_have_commas() {
        for (number, shown) in [
            (7, "7"),
            (252, "252"),
            (1680, "1,680"),
            (1234567, "1,234,567"),
        ] {
            assert_eq!(thousands(number), shown);
        }
    }

    #[test]
    fn what_a_panic_said_is_whole_on_a_narrow_terminal() {
        crate::words::width::set_width(80);
        let said = "called `Result::unwrap_err()` on an `Ok` value: \"Hi from a foreign world!\"";
        let shown = message("The panic said:", said);
        assert_eq!(
            shown
                .split_whitespace()
                .skip(3)
                .collect::<Vec<_>>()
                .join(" "),
            said
        );
        assert!(message("The panic said:", "  left: 2").ends_with("\n      left: 2\n\n"));
    }

    #[test]
    fn long_output_is_capped_and_says_so() {
        let printed = "line\n".repeat(23) + &"x".repeat(1000);
        let shown = output("It printed:", &printed);
        assert!(shown.ends_with("    ... and 4 lines more\n\n"), "{shown}");
        assert!(output("It printed:", &"x".repeat(1000)).len() < 120);
        let words = output("It printed:", &"word ".repeat(100));
        let last = words.trim_end().rsplit(' ').nth(1);
        assert!(
            words.trim_end().ends_with("...") && last == Some("word"),
            "{words}"
        );
    }
}
