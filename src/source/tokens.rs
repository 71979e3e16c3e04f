//! Rust's text as words and signs, without comments and the contents of literals.

use super::lines;
use crate::trace::Site;
use std::ops::Range;

/// A word or sign of a program's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'s> {
    /// A name, keyword or number; raw names come without their `r#`, but are never keywords.
    Word(&'s str),
    /// `r#name`.
    RawWord(&'s str),
    /// `'name`.
    Lifetime(&'s str),
    /// A string or character of any form, as it is written.
    Literal(&'s str),
    /// Any other character.
    Sign(char),
}

/// A token and its line, from 1.
pub type Placed<'s> = (Token<'s>, u32);

/// Splits a text up. Never fails: what rustc would refuse comes out as some tokens or other.
pub fn tokens(source: &str) -> Vec<Placed<'_>> {
    let mut cursor = Cursor::of(source);
    let mut tokens = Vec::new();
    while let Some(placed) = cursor.next_token() {
        tokens.push(placed);
    }
    tokens
}

/// The same with where in the text each stands.
pub(super) fn tokens_in_text(source: &str) -> Vec<(Token<'_>, Range<usize>)> {
    let mut cursor = Cursor::of(source);
    let mut tokens = Vec::new();
    loop {
        cursor.pass_over_blanks();
        let from = cursor.at;
        match cursor.next_token() {
            Some((token, _)) => tokens.push((token, from..cursor.at)),
            None => return tokens,
        }
    }
}

/// What stands in [`code`] for each byte that a literal says; Rust has no such sign.
pub const SAID: char = '~';

/// A text with blanks for its comments, and nothing said in its literals: whoever looks for a name in it finds none
/// that the compiler passes over. It has as many bytes and lines as the text, but not always as many characters.
pub fn code(source: &str) -> String {
    let mut cursor = Cursor::of(source);
    let mut code = String::new();
    loop {
        let blanks = cursor.at;
        cursor.pass_over_blanks();
        code.push_str(&covered(&source[blanks..cursor.at], ' '));
        let from = cursor.at;
        let Some((token, _)) = cursor.next_token() else {
            return code;
        };
        match token {
            Token::Literal(text) => code.push_str(&without_content(text)),
            _ => code.push_str(&source[from..cursor.at]),
        }
    }
}

/// As many bytes of this sign as a text has, but for the ends of its lines.
fn covered(text: &str, by: char) -> String {
    let sign = |byte| if byte == b'\n' { '\n' } else { by };
    text.bytes().map(sign).collect()
}

/// A literal's quotation marks, and all that is no text of a program's in it covered.
fn without_content(literal: &str) -> String {
    let is_quote = |c: char| c == '"' || c == '\'';
    let begin = literal.find(is_quote).map_or(0, |at| at + 1);
    let closing = literal.trim_end_matches('#');
    let ends = closing.len() > begin && closing.ends_with(is_quote);
    let end = if ends {
        closing.len() - 1
    } else {
        literal.len()
    };
    let said = covered(&literal[begin..end], SAID);
    [&literal[..begin], &said, &literal[end..]].concat()
}

struct Cursor<'s> {
    source: &'s str,
    at: usize,
    line: u32,
}

impl<'s> Cursor<'s> {
    fn of(source: &'s str) -> Self {
        Self {
            source,
            at: 0,
            line: 1,
        }
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn advance(&mut self, bytes: usize) {
        let gone = &self.rest()[..bytes];
        self.line += gone.matches('\n').count() as u32;
        self.at += bytes;
    }

    fn next_token(&mut self) -> Option<Placed<'s>> {
        self.pass_over_blanks();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let line = self.line;
        let (token, length) = if let Some(length) = literal_length(rest) {
            (Token::Literal(&rest[..length]), length)
        } else if let Some(name) = rest
            .strip_prefix("r#")
            .map(word)
            .filter(|name| !name.is_empty())
        {
            (Token::RawWord(name), name.len() + 2)
        } else if let Some(name) = rest
            .strip_prefix('\'')
            .map(word)
            .filter(|name| !name.is_empty())
        {
            (Token::Lifetime(name), name.len() + 1)
        } else if !word(rest).is_empty() {
            (Token::Word(word(rest)), word(rest).len())
        } else {
            (Token::Sign(first), first.len_utf8())
        };
        self.advance(length);
        Some((token, line))
    }

    fn pass_over_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                comment_length(rest)
            } else {
                rest.len() - rest.trim_start().len()
            };
            if length == 0 {
                return;
            }
            self.advance(length);
        }
    }
}

/// The name or number that a text begins with.
fn word(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    &text[..end]
}

/// The length of the block comment that a text begins with; they nest.
fn comment_length(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of the string or character that a text begins with, if it does.
fn literal_length(text: &str) -> Option<usize> {
    let letters = ["br", "cr", "b", "c", "r"].into_iter().find(|letters| {
        let rest = text.strip_prefix(letters);
        rest.is_some_and(|rest| {
            rest.trim_start_matches('#').starts_with('"') || rest.starts_with('\'')
        })
    });
    let letters = letters.unwrap_or("");
    let rest = &text[letters.len()..];
    if letters.ends_with('r') {
        return raw_length(rest).map(|length| letters.len() + length);
    }
    match rest.chars().next()? {
        '"' => Some(letters.len() + quoted_length(rest, '"')),
        '\'' if is_character(rest) => Some(letters.len() + quoted_length(rest, '\'')),
        _ => None,
    }
}

/// `'a'` and `'\n'`, but not `'a`.
fn is_character(text: &str) -> bool {
    let mut characters = text.chars().skip(1);
    match characters.next() {
        Some('\\') => true,
        Some(_) => characters.next() == Some('\''),
        None => false,
    }
}

fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + character.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn raw_length(text: &str) -> Option<usize> {
    let hashes = text.len() - text.trim_start_matches('#').len();
    let inside = text[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let length = inside
        .find(&close)
        .map_or(inside.len(), |end| end + close.len());
    Some(hashes + 1 + length)
}

/// Where the token with this number stands, from 0.
pub(super) fn site_of(source: &str, number: usize) -> Option<Site> {
    let (_, at) = tokens_in_text(source).into_iter().nth(number)?;
    let (line, column) = lines::place(source, at.start);
    Some(Site { line, column })
}

/// The bracket that closes the one that opens at a place.
pub(super) fn closing(all: &[Placed], open: usize) -> Option<usize> {
    let mut depth = 0;
    let closed = all.get(open..)?.iter().position(|(token, _)| {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    closed.map(|at| open + at)
}

/// How many tokens stand before a place.
pub(super) fn number_before(source: &str, site: Site) -> Option<usize> {
    let before = source.get(..lines::offset(source, site.line, site.column)?)?;
    Some(tokens(before).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<&str> {
        let word = |(token, _)| {
            if let Token::Word(word) = token {
                Some(word)
            } else {
                None
            }
        };
        tokens(source).into_iter().filter_map(word).collect()
    }

    #[test]
    fn what_stands_in_comments_and_literals_is_no_word() {
        assert_eq!(words("a // b\nc /* d /* e */ f */ g"), ["a", "c", "g"]);
        assert_eq!(
            words(r###"a "b \" c" d r"e\" f r#"g " h"# i b'j' k br##"l"# m"## n"###),
            ["a", "d", "f", "i", "k", "n"]
        );
        assert_eq!(words(r#"a '"' b '\'' c '\u{41}' d"#), ["a", "b", "c", "d"]);
    }

    #[test]
    fn lifetimes_and_raw_names_are_told_apart() {
        assert_eq!(
            tokens("&'static r#static static")
                .into_iter()
                .map(|(token, _)| token)
                .collect::<Vec<_>>(),
            [
                Token::Sign('&'),
                Token::Lifetime("static"),
                Token::RawWord("static"),
                Token::Word("static")
            ]
        );
    }

    #[test]
    fn lines_are_counted_within_literals_too() {
        let lines: Vec<u32> = tokens("a\n\"b\n\"\nc /*\n*/ d")
            .into_iter()
            .map(|(_, line)| line)
            .collect();
        assert_eq!(lines, [1, 2, 4, 5]);
    }

    #[test]
    fn code_is_as_long_as_the_text_and_says_nothing_that_the_compiler_passes_over() {
        for (text, bare) in [
            ("a // b\n/* c\n*/ d", "a     \n    \n   d"),
            (
                r#"f("b {c}", 'd', e) // \u{e9}"#,
                r#"f("~~~~~", '~', e)          "#,
            ),
            (r###"r#"a"# br"b" b'c' "d"###, r###"r#"~"# br"~" b'~' "~"###),
            ("r#let 'a '\u{e9}' \u{e9}", "r#let 'a '~~' \u{e9}"),
        ] {
            assert_eq!(code(text), bare);
            assert_eq!(code(text).len(), text.len());
        }
    }

    #[test]
    fn any_text_is_split_without_a_panic() {
        let nasty = [
            "'", "\"", "r#", "r#\"", "b'", "/*", "'\\", "é'é'é", "\u{feff}", "br#",
        ];
        for one in nasty {
            for other in nasty {
                let text = format!("{one}{other}x");
                assert!(tokens(&text).len() < 10);
                assert_eq!(code(&text).len(), text.len());
            }
        }
    }
}
