//! Where a program's words say that something is to live for good. A help for whoever reads: whether anything does is
//! seen by what is never given back.

use super::tokens::{Token, tokens_in_text};

/// What takes an owner away, and what has none.
const WORDS: [&str; 6] = [
    "leak",
    "forget",
    "into_raw",
    "ManuallyDrop",
    "static",
    "thread_local",
];

/// Line and column, from 1, of the first word of that kind.
pub fn that_keeps(source: &str) -> Option<(u32, u32)> {
    let tokens = tokens_in_text(source);
    let mut kept = tokens.into_iter().filter_map(|(token, at)| match token {
        Token::Word(word) if WORDS.contains(&word) => Some(at.start),
        _ => None,
    });
    let before = &source[..kept.next()?];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() as u32 + 1;
    Some((line, column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_word_of_the_code() {
        let source = "// leak\nfn f(of: &'static str) {\n    Box::leak(of.into());\n}\n";
        assert_eq!(that_keeps(source), Some((3, 10)));
        assert_eq!(that_keeps("fn f() { print(\"forget\") }"), None);
    }
}
