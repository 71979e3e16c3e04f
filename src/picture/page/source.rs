//! The program's text as a page shows it: lines of pieces, each with what kind of Rust it is.

use crate::picture::json::objects;
use crate::source::tokens::{SAID, code};
use serde_core::ser::SerializeTuple;
use serde_core::{Serialize, Serializer};

/// A text in lines.
#[derive(Debug)]
pub(super) struct Source {
    /// How many lines at its beginning are a comment, with the empty ones behind it.
    pub header: usize,
    pub lines: Vec<Vec<Piece>>,
}

objects! {
    Source { header, lines }
}

/// A part of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece(Kind, String);

/// Written as a pair, the kind by its name.
impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut pair = to.serialize_tuple(2)?;
        pair.serialize_element(self.0.name())?;
        pair.serialize_element(&self.1)?;
        pair.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Comment,
    Text,
    Keyword,
    Type,
    Macro,
    Number,
    Other,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Comment => "comment",
            Kind::Text => "text",
            Kind::Keyword => "keyword",
            Kind::Type => "type",
            Kind::Macro => "macro",
            Kind::Number => "number",
            Kind::Other => "",
        }
    }
}

const KEYWORDS: [&str; 37] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub",
    "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "type",
    "unsafe", "use", "while",
];

impl Source {
    pub(super) fn of(text: &str) -> Self {
        let code = code(text);
        let (mut lines, mut at, mut quoted) = (Vec::new(), 0, false);
        for line in text.split_inclusive('\n') {
            let bare = &code[at..at + line.len()];
            at += line.len();
            lines.push(pieces(
                line.trim_end_matches(['\n', '\r']),
                bare,
                &mut quoted,
            ));
        }
        let is_blank = |piece: &Piece| piece.0 == Kind::Comment || piece.1.trim().is_empty();
        let header = lines.iter().take_while(|line| line.iter().all(is_blank));
        // Empty lines alone are none.
        let says = header
            .clone()
            .any(|line| line.iter().any(|piece| piece.0 == Kind::Comment));
        let header = if says { header.count() } else { 0 };
        Self { header, lines }
    }
}

/// The pieces of a line, by what [`code`] has for it; `quoted`: whether it begins within a text.
fn pieces(line: &str, bare: &str, quoted: &mut bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut put = |kind: Kind, text: &str| match pieces.last_mut() {
        // The blanks within a comment are its own.
        Some(last) if last.0 == kind || (last.0 == Kind::Comment && text.trim().is_empty()) => {
            last.1.push_str(text)
        }
        _ => pieces.push(Piece(kind, text.to_owned())),
    };
    let mut rest = 0;
    while rest < line.len() {
        let length = length(&line[rest..], &bare[rest..]);
        let (text, code) = (&line[rest..rest + length], &bare[rest..rest + length]);
        let is_quote = code == "\"";
        put(kind(text, code, *quoted, &bare[rest + length..]), text);
        *quoted ^= is_quote;
        rest += length;
    }
    pieces
}

/// How many bytes belong together.
fn length(text: &str, bare: &str) -> usize {
    let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
    let word: usize = bare.chars().take_while(is_word).map(char::len_utf8).sum();
    match text.chars().next() {
        // Within a comment or a text the code has a sign for each byte.
        _ if word > 0 => word.min(text.len()),
        first => first.map_or(1, char::len_utf8),
    }
}

fn kind(text: &str, code: &str, quoted: bool, behind: &str) -> Kind {
    let first = code.chars().next().unwrap_or(' ');
    match first {
        '"' => Kind::Text,
        _ if quoted || first == SAID => Kind::Text,
        ' ' if text != " " && !text.trim().is_empty() => Kind::Comment,
        _ if KEYWORDS.contains(&code) => Kind::Keyword,
        '0'..='9' => Kind::Number,
        _ if behind.starts_with('!') && first.is_alphabetic() && !behind.starts_with("!=") => {
            Kind::Macro
        }
        _ if first.is_uppercase() => Kind::Type,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, String)> {
        let lines = Source::of(text).lines;
        let all = lines.into_iter().flatten();
        let told = all.filter(|piece| piece.0 != Kind::Other);
        told.map(|Piece(kind, text)| (kind, text)).collect()
    }

    #[test]
    fn words_of_rust_are_told_apart() {
        let (keyword, text, comment) = (Kind::Keyword, Kind::Text, Kind::Comment);
        for (source, wanted) in [
            (
                "let é = \"a // b\";",
                vec![(keyword, "let"), (text, "\"a // b\"")],
            ),
            ("x // let é", vec![(comment, "// let é")]),
            (
                "println!(\"{}\", 7)",
                vec![
                    (Kind::Macro, "println"),
                    (text, "\"{}\""),
                    (Kind::Number, "7"),
                ],
            ),
            ("a != b", vec![]),
            (
                "String::from('é')",
                vec![(Kind::Type, "String"), (text, "é")],
            ),
            (
                "\"a\nlet b\" in",
                vec![(text, "\"a"), (text, "let b\""), (keyword, "in")],
            ),
        ] {
            let wanted: Vec<_> = wanted
                .into_iter()
                .map(|(kind, text)| (kind, text.to_owned()))
                .collect();
            assert_eq!(kinds(source), wanted, "{source}");
        }
    }

    #[test]
    fn nothing_of_a_text_is_lost() {
        let text = "// é: a header\n//\n\n/* é */ fn main() { f('é', \"é\\\"\", r#\"a\"#); }\r\n\tlet x;\n\n";
        let source = Source::of(text);
        assert_eq!(source.header, 3);
        assert_eq!(Source::of("\n\nfn main() {}\n").header, 0);
        let joined = |line: &Vec<Piece>| line.iter().map(|piece| &*piece.1).collect::<String>();
        let lines: Vec<_> = source.lines.iter().map(joined).collect();
        assert_eq!(lines, text.lines().collect::<Vec<_>>());
    }
}
