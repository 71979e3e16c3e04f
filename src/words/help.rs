//! What clap says, in a terminal of any width.

use super::text::{hanging, of_prose};
use unicode_width::UnicodeWidthStr;

/// Clap's text with no line too wide; what is broken goes on below where its words began.
pub fn help(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let plain = anstream::adapter::strip_str(line.trim_end_matches('\n')).to_string();
        if plain.width() <= of_prose() {
            return line.to_owned();
        }
        let (mark, words) = split_at_column(line, begins(&plain));
        let end = if line.ends_with('\n') { "\n" } else { "" };
        hanging(mark, words) + end
    });
    lines.collect()
}

/// The column at which the words of a line begin: behind what they are about, if that stands before them.
fn begins(plain: &str) -> usize {
    let lead = plain.len() - plain.trim_start().len();
    let gap = plain[lead..].find("  ").map(|at| lead + at);
    let words = gap.map(|gap| plain.len() - plain[gap..].trim_start().len());
    words.filter(|at| *at <= of_prose() / 2).unwrap_or(lead)
}

/// A line with styles, parted at a column; what is before it is ASCII.
fn split_at_column(line: &str, column: usize) -> (&str, &str) {
    let (mut seen, mut in_style) = (0, false);
    for (at, character) in line.char_indices() {
        match character {
            '\u{1b}' => in_style = true,
            _ if in_style => in_style = character != 'm',
            _ if seen == column => return line.split_at(at),
            _ => seen += 1,
        }
    }
    (line, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::set_width;

    #[test]
    fn what_is_too_wide_goes_on_below_its_beginning() {
        set_width(40);
        let text =
            "  \u{1b}[1mcheck\u{1b}[0m  Grade lessons or files, or all lessons\n\nUsage: x\n";
        let wanted = "  \u{1b}[1mcheck\u{1b}[0m  Grade lessons or files, or all\n         lessons\n\nUsage: x\n";
        assert_eq!(help(text), wanted);
    }
}
