//! How wide texts may be, and how they are broken: at spaces, never inside a word, and never between
//! `line` and its number.

use std::cell::Cell;
use unicode_width::UnicodeWidthStr;

/// Columns where nothing is known of a terminal, and of prose at most.
const USUAL: usize = 100;
/// A terminal that is narrower gets lines that are as wide as this.
const NARROWEST: usize = 40;
/// The same of the widest.
const WIDEST: usize = 200;

/// Columns of what is said again: two lines of a terminal.
const AGAIN: usize = 160;

/// A space at which no line is broken.
pub(super) const UNBROKEN: char = '\u{a0}';

thread_local! {
    static COLUMNS: Cell<usize> = const { Cell::new(USUAL) };
}

/// Says how wide the texts may be that are made on this thread from now on.
pub fn set_width(columns: usize) {
    COLUMNS.set(columns.clamp(NARROWEST, WIDEST));
}

/// How wide a picture or an excerpt may be.
pub(super) fn of_pictures() -> usize {
    COLUMNS.get()
}

/// How wide a text may be.
pub(super) fn of_prose() -> usize {
    COLUMNS.get().min(USUAL)
}

/// The beginning of a line that takes so many columns at most, up to the end of a word.
pub(super) fn in_columns(line: &str, most: usize) -> String {
    let mut kept = String::new();
    for word in words(line) {
        let space = if kept.is_empty() { "" } else { " " };
        if columns(&kept) + space.len() + columns(&word) > most {
            break;
        }
        kept.push_str(&format!("{space}{word}"));
    }
    kept
}

/// `text` in lines, whatever lines it had.
pub(super) fn wrap(text: &str) -> String {
    hanging("", text)
}

/// `text` in lines, the first behind `mark`, the others as far in.
pub(super) fn hanging(mark: &str, text: &str) -> String {
    between(mark, columns(mark), text)
}

/// `text` in lines, the first behind `mark`, the others so many columns in.
pub(super) fn between(mark: &str, indent: usize, text: &str) -> String {
    let mut lines = vec![mark.to_owned()];
    let mut used = columns(mark);
    let mut begun = false;
    for word in words(text) {
        let width = columns(&word);
        if begun && used + 1 + width > of_prose() {
            lines.push(" ".repeat(indent));
            used = indent;
            begun = false;
        }
        if let Some(line) = lines.last_mut() {
            let space = if begun { " " } else { "" };
            line.push_str(&format!("{space}{word}"));
            used += space.len() + width;
            begun = true;
        }
    }
    lines.join("\n").replace(UNBROKEN, " ")
}

/// What can't be broken: words, and a line with its number.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let parts = text.split(|c: char| c.is_whitespace() && c != UNBROKEN);
    for word in parts.filter(|part| !part.is_empty()) {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let of_a_line = |last: &String| last.ends_with("line") || last.ends_with("lines");
        match words.last_mut().filter(|last| is_number && of_a_line(last)) {
            Some(last) => last.push_str(&format!(" {word}")),
            None => words.push(word.to_owned()),
        }
    }
    words
}

/// Breaks the lines of prose and of facts that are too wide; those of excerpts and pictures, and what a
/// program printed, stand further in or behind numbers.
pub(super) fn fit(text: &str) -> String {
    let is_prose =
        |line: &str| line.starts_with(|c: char| c.is_alphabetic() || matches!(c, '\u{1b}' | '`'));
    let mut fitted = String::new();
    for line in text.split_inclusive('\n') {
        let (words, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |words| (words, "\n"));
        let plain = anstream::adapter::strip_str(words).to_string();
        let broken = match plain.strip_prefix("   = ") {
            _ if plain.width() <= of_prose() => words.to_owned(),
            Some(fact) => hanging("   = ", fact),
            None if is_prose(&plain) => wrap(words),
            None => words.to_owned(),
        };
        fitted.push_str(&broken);
        fitted.push_str(end);
    }
    fitted
}

/// The first of what was said, as it is said again: a whole sentence, or its clauses up to where two lines of a
/// terminal end, and dots.
pub(super) fn said_again(said: &str) -> String {
    let mut ends = said.match_indices(". ").map(|(at, _)| at);
    let end = ends.find(|at| !is_within(&said[..*at]) && !said[..=*at].ends_with("..."));
    in_clauses(end.map_or(said, |at| &said[..at]), AGAIN)
}

fn in_clauses(sentence: &str, most: usize) -> String {
    let whole = match sentence.ends_with("...") {
        true => sentence.to_owned(),
        false => format!("{}.", sentence.trim_end_matches('.')),
    };
    if columns(&whole) <= most {
        return whole;
    }
    let spaces = sentence.match_indices(' ').map(|(at, _)| at);
    let ends =
        spaces.filter(|at| sentence[..*at].ends_with([',', ';']) && !is_within(&sentence[..*at]));
    let mut clauses = ends.map(|at| format!("{} ...", &sentence[..at]));
    // Not so little of it that nothing is left to see.
    let fits = |clause: &String| (most / 3..=most).contains(&columns(clause));
    clauses
        .rfind(fits)
        .unwrap_or_else(|| in_words(sentence, most))
}

/// Whether what comes behind a text stands in quotes or brackets that it opens.
fn is_within(text: &str) -> bool {
    let quoted = text.matches(['`', '"']).count() % 2 == 1;
    quoted || text.matches(['(', '[', '{']).count() > text.matches([')', ']', '}']).count()
}

/// A text in so many columns: whole, or up to a word, which what is left out is said to follow.
pub(super) fn in_words(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut last = 0;
    for word in words(text) {
        if columns(&kept) + columns(&word) + "...".len() + 1 > most {
            break;
        }
        kept.push_str(&format!("{word} "));
        if kept.matches('`').count().is_multiple_of(2) {
            last = kept.len();
        }
    }
    kept.truncate(last);
    kept + "..."
}

/// Columns of a text, without its colours.
pub(super) fn columns(text: &str) -> usize {
    anstream::adapter::strip_str(text).to_string().width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_at_spaces() {
        for width in [60, 80, 120, 200] {
            set_width(width);
            let wrapped = wrap(&"word ".repeat(60));
            let widest = wrapped.lines().map(str::len).max();
            assert!(
                widest.is_some_and(|widest| widest <= width.min(100)),
                "{width}: {widest:?}"
            );
            assert!(wrapped.split_whitespace().all(|word| word == "word"));
        }
        assert_eq!(wrap("a  b\nc"), "a b c");
    }

    #[test]
    fn a_line_and_its_number_stay_together() {
        set_width(40);
        let wrapped = wrap("This text has its break where it says line 12, if it may.");
        assert_eq!(
            wrapped,
            "This text has its break where it says\nline 12, if it may."
        );
    }

    #[test]
    fn facts_hang_and_what_is_further_in_stays() {
        set_width(40);
        let wide = "    0123456789 0123456789 0123456789 0123456789\n";
        let text = format!("   = one two three four five six seven eight\n{wide}");
        let fitted = format!("   = one two three four five six seven\n     eight\n{wide}");
        assert_eq!(fit(&text), fitted);
    }

    #[test]
    fn a_sentence_is_said_again_whole_or_up_to_the_end_of_a_clause() {
        let sentence =
            "Deadlock: main waits at line 24, and the channel can't end: `tx` of line 9 is alive.";
        assert_eq!(said_again(sentence), sentence);
        assert_eq!(said_again(sentence.trim_end_matches('.')), sentence);
        let first = "Deadlock: main waits for the thread that was started at line 24, and joins it";
        let long = format!("{first}, {}.", "and that thread waits for main ".repeat(4));
        assert_eq!(said_again(&long), format!("{first}, ..."));
        let call = format!("Wrong output: count(vec![{}1]) gave 3.", "100, ".repeat(40));
        let again = said_again(&call);
        assert!(
            again.ends_with("100, ...") && columns(&again) <= AGAIN,
            "{again}"
        );
    }
}
