//! Numbers, learners' output and cause sentences as a person reads them.

/// Lines of a learner's output that are shown before it says how many more there are.
const SHOWN_LINES: usize = 20;
/// Characters of one such line, and of a line of ours.
const SHOWN_WIDTH: usize = 100;

/// A learner's line with control characters made visible, so that it can't move the cursor of
/// whoever reads it, and with what stands at its end and can't be seen named.
pub(super) fn visible(line: &str) -> String {
    let body = line.trim_end_matches([' ', '\t', '\r']);
    let mut shown: String = body.chars().map(escape).collect();
    for unseen in line[body.len()..].chars() {
        shown.push_str(match unseen {
            ' ' => "[space]",
            '\t' => "[tab]",
            _ => "[return]",
        });
    }
    shown
}

fn escape(character: char) -> String {
    if character.is_control() && character != '\t' {
        character.escape_default().to_string()
    } else {
        character.to_string()
    }
}

/// `line` cut to a width that a terminal holds.
pub(super) fn shorten(line: &str) -> String {
    match line.char_indices().nth(SHOWN_WIDTH) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_owned(),
    }
}

/// `text` in lines of at most [`SHOWN_WIDTH`] characters, broken at spaces.
pub(super) fn wrap(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(last) if line == 0 => last.push_str(word),
            Some(last) if line + 1 + word.chars().count() <= SHOWN_WIDTH => {
                *last = format!("{last} {word}")
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
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

/// `1 line`, `2 lines`.
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}

/// `first`, `second` …, `line 11`: which line of an output, counted from 0.
pub(super) fn ordinal(index: usize) -> String {
    const NAMES: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    NAMES
        .get(index)
        .map_or_else(|| format!("{}th", index + 1), |name| (*name).to_owned())
}

/// The most words that a first sentence may have.
pub(super) const FIRST_SENTENCE: usize = 25;

/// `long` if it keeps to the length of a first sentence, else `short`.
pub(super) fn first_sentence(long: String, short: String) -> String {
    if long.split_whitespace().count() <= FIRST_SENTENCE {
        long
    } else {
        short
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_be_seen_is_made_visible() {
        assert_eq!(visible("a \t\r"), "a[space][tab][return]");
        assert_eq!(visible("\u{1b}[2J\u{7}x\ty"), "\\u{1b}[2J\\u{7}x\ty");
    }

    #[test]
    fn text_is_broken_at_spaces() {
        let wrapped = wrap(&"word ".repeat(30));
        assert_eq!(wrapped.lines().map(str::len).collect::<Vec<_>>(), [99, 49]);
        assert_eq!(wrap("a  b"), "a b");
    }

    #[test]
    fn long_output_is_capped_and_says_so() {
        let printed = "line\n".repeat(23) + &"x".repeat(1000);
        let shown = output("It printed:", &printed);
        assert!(shown.ends_with("    ... and 4 lines more\n\n"), "{shown}");
        assert!(output("It printed:", &"x".repeat(1000)).len() < 200);
    }
}
