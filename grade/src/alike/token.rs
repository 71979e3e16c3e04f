//! What a word or sign is by itself.

use rivulets::source::tokens::Token;

const KEYWORDS: [&str; 40] = [
    "_",
    "as",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "crate",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "fn",
    "for",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "match",
    "mod",
    "move",
    "mut",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "macro_rules",
];

/// A word that gives nothing a name.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

pub fn is_sign(token: &Token, sign: char) -> bool {
    *token == Token::Sign(sign)
}

/// A name, keyword or number.
pub fn word<'t>(token: &Token<'t>) -> Option<&'t str> {
    match token {
        Token::Word(word) | Token::RawWord(word) => Some(word),
        _ => None,
    }
}

/// A name.
pub fn name<'t>(token: &Token<'t>) -> Option<&'t str> {
    let is_name =
        |name: &&str| !is_keyword(name) && !name.starts_with(|first: char| first.is_ascii_digit());
    match token {
        // `r#type` is none.
        Token::RawWord(name) => Some(name),
        _ => word(token).filter(is_name),
    }
}
