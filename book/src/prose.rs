//! Parts of the course's own Markdown, put into the book.

/// A part of a text: from a heading of the second level up to the next.
pub struct Part<'t> {
    /// The heading; empty for what stands before the first.
    pub heading: &'t str,
    /// What stands below it.
    pub text: &'t str,
}

/// The parts of a text, in order. What looks like a heading within a block of code is none.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut heading, mut from, mut at, mut in_code) = ("", 0, 0, false);
    for line in text.split_inclusive('\n') {
        in_code ^= line.starts_with("```");
        if let Some(next) = line.strip_prefix("## ").filter(|_| !in_code) {
            parts.push(Part {
                heading,
                text: &text[from..at],
            });
            (heading, from) = (next.trim(), at + line.len());
        }
        at += line.len();
    }
    parts.push(Part {
        heading,
        text: &text[from..],
    });
    parts
}

/// The text with each link inside the project led where `lead` says; of a link that it leads nowhere, the words stay.
/// Addresses of the web and places of the page itself stay as they are; a picture leads to itself, so that it can be
/// seen in its full size.
pub fn with_links(text: &str, lead: impl Fn(&str) -> Option<String>) -> String {
    let mut led = String::new();
    let mut rest = text;
    while let Some((before, words, target, behind)) = first_link(rest) {
        let is_outside = target.contains("://") || target.starts_with('#');
        let (kept, is_picture) = match before.strip_suffix('!') {
            Some(kept) => (kept, true),
            None => (before, false),
        };
        led += kept;
        match (lead(target), is_outside, is_picture) {
            (Some(target), false, true) => led += &format!("[![{words}]({target})]({target})"),
            (Some(target), false, false) => led += &format!("[{words}]({target})"),
            (_, true, false) => led += &format!("[{words}]({target})"),
            (_, true, true) => led += &format!("![{words}]({target})"),
            (None, false, _) => led += words,
        }
        rest = behind;
    }
    led + rest
}

/// What stands before the first link, its words, its target, and what stands behind it.
fn first_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let open = text[..middle].rfind('[')?;
    let close = middle + text[middle..].find(')')?;
    let (words, target) = (&text[open + 1..middle], &text[middle + 2..close]);
    Some((&text[..open], words, target, &text[close + 1..]))
}

/// The text in which pictures that stand side by side, in a table, stand one below the other, each behind what heads
/// it: a page of a book is too narrow for two.
pub fn one_by_one(text: &str) -> String {
    let mut lines = text.lines().peekable();
    let mut told = String::new();
    while let Some(line) = lines.next() {
        let mut table = vec![line];
        while line.starts_with('|') && lines.peek().is_some_and(|next| next.starts_with('|')) {
            table.extend(lines.next());
        }
        match table[..] {
            [heads, _, pictures] if pictures.contains("![") => {
                for (head, picture) in cells(heads).zip(cells(pictures)) {
                    told += &format!("{head}:\n\n{picture}\n\n");
                }
            }
            _ => told.extend(table.iter().flat_map(|line| [line, "\n"])),
        }
    }
    told
}

fn cells(row: &str) -> impl Iterator<Item = &str> {
    row.trim_matches('|').split(" | ").map(str::trim)
}

/// The text without the comments that only its own tests read.
pub fn without_comments(text: &str) -> String {
    let is_comment = |line: &&str| line.starts_with("<!--") && line.trim_end().ends_with("-->");
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !is_comment(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_at_its_headings_but_not_within_code() {
        let text = "# Title\n\nBefore.\n\n## One\n\n```sh\n## none\n```\n## Two\nlast\n";
        let parts = parts(text);
        let headings: Vec<_> = parts.iter().map(|part| part.heading).collect();
        assert_eq!(headings, ["", "One", "Two"]);
        assert!(parts[1].text.contains("## none"));
        assert_eq!(parts[2].text, "last\n");
    }

    #[test]
    fn pictures_of_a_table_stand_one_below_the_other() {
        let text = "Before.\n\n| one | two |\n|---|---|\n| ![a](a.svg) | ![b](b.svg) |\n\n| x |\n|---|\n| y |\n";
        let expected =
            "Before.\n\none:\n\n![a](a.svg)\n\ntwo:\n\n![b](b.svg)\n\n\n| x |\n|---|\n| y |\n";
        assert_eq!(one_by_one(text), expected);
    }

    #[test]
    fn links_are_led_into_the_book_and_what_isnt_there_keeps_its_words() {
        let text =
            "See [it](a.md), [std](https://doc.rust-lang.org), ![run](b.svg) and [that](c.md).";
        let led = with_links(text, |target| match target {
            "a.md" => Some("page.md".to_owned()),
            "b.svg" => Some("pictures/b.svg".to_owned()),
            _ => None,
        });
        let expected = "See [it](page.md), [std](https://doc.rust-lang.org), \
                        [![run](pictures/b.svg)](pictures/b.svg) and that.";
        assert_eq!(led, expected);
    }
}
