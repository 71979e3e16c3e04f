//! What a text's words say of other files, and of what must be built in for it.

use super::tokens::{Token, tokens};
use std::path::Path;

/// Words without which a program is one file.
const WORDS: [&str; 5] = ["include", "include_bytes", "include_str", "mod", "path"];

/// Whether the program with this text may be made of more files, by `mod`, `include!` and their like.
pub(crate) fn may_have_others(text: &str) -> bool {
    let tokens = tokens(text);
    (0..tokens.len()).any(|at| match tokens[at].0 {
        // `mod name { … }` has its text here.
        Token::Word("mod") => !matches!(tokens.get(at + 2), Some((Token::Sign('{'), _))),
        Token::Word(word) | Token::RawWord(word) => WORDS.contains(&word),
        _ => false,
    })
}

/// The line of a text that brings a file in, as far as its name tells; else the first.
pub(crate) fn line_of(text: &str, file: &Path) -> u32 {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let names_it = |token: &Token| match token {
        Token::Word(word) | Token::RawWord(word) => *word == name,
        Token::Literal(text) => text.contains(&*name),
        _ => false,
    };
    let found = tokens(text).into_iter().find(|(token, _)| names_it(token));
    found.map_or(1, |(_, line)| line)
}

/// Whether a text has a word for a clock.
pub(crate) fn reads_clocks(text: &str) -> bool {
    text.contains("Instant") || text.contains("SystemTime")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_brings_a_file_in_is_no_comment() {
        for text in [
            "// mod a;\n\nmod a;",
            "/* a\n*/\n#[path = \"b/a.rs\"] mod b;",
        ] {
            assert_eq!(line_of(text, Path::new("b/a.rs")), 3, "{text}");
        }
        assert_eq!(line_of("\n\nmod r#fn;", Path::new("fn.rs")), 3);
        assert_eq!(line_of("\nmod other;", Path::new("a.rs")), 1);
    }

    #[test]
    fn a_program_may_have_more_files_only_by_the_words_for_it() {
        for text in [
            "mod a;",
            "include!(\"x\");",
            "#[path = \"b.rs\"] mod b;",
            "m!(mod $x;)",
            "r#include_str!(\"x\")",
        ] {
            assert!(may_have_others(text), "{text}");
        }
        for text in [
            "mod a { fn f() {} }",
            "// mod a;\nlet s = \"include!\";",
            "fn main() {}",
        ] {
            assert!(!may_have_others(text), "{text}");
        }
    }
}
