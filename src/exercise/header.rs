//! The comment at the top of an exercise.

use super::error::{CatalogError, Problem};
use std::path::Path;

/// The comment at the top of an exercise, as shipped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// The situation, in the river's words.
    pub river: String,
    /// What there is to do.
    pub task: String,
    /// What passing means.
    pub pass: String,
    /// Where to read on: an address.
    pub read: String,
}

/// One `// Key: text` of a header, with the lines that go on with it joined by spaces.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeaderLine {
    /// The word before the colon.
    pub key: String,
    /// What stands behind it.
    pub text: String,
    /// The line that the key stands in, counted from 1.
    pub line: u32,
}

/// The `// Key: text` lines that `source` begins with, up to the first line that is no `//`
/// comment; a byte order mark before them is no part of them. A key is one word; a comment line
/// without one goes on with the line before.
pub fn header_lines(source: &str) -> Vec<HeaderLine> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let comments = source.lines().map_while(|line| line.strip_prefix("//"));
    let mut found: Vec<HeaderLine> = Vec::new();
    for (number, comment) in (1..).zip(comments) {
        match (key_and_text(comment), found.last_mut()) {
            (Some((key, text)), _) => found.push(HeaderLine {
                key: key.into(),
                text: text.into(),
                line: number,
            }),
            (None, Some(before)) => before.text = format!("{} {}", before.text, comment.trim()),
            (None, None) => found.push(HeaderLine {
                key: String::new(),
                text: comment.trim().into(),
                line: number,
            }),
        }
    }
    found
}

/// A key stands right behind the comment's one space: text that goes on is indented further.
fn key_and_text(comment: &str) -> Option<(&str, &str)> {
    let (key, text) = comment.strip_prefix(' ')?.split_once(':')?;
    let word = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphabetic());
    word.then_some((key, text.trim()))
}

impl Header {
    /// Reads the header of a shipped exercise.
    ///
    /// # Errors
    /// Names file and line where a key is unknown, written twice or missing, or where a text is
    /// empty.
    pub(super) fn read(path: &Path, source: &str) -> Result<Self, CatalogError> {
        let problem = |line, problem| CatalogError::new(path, line, problem);
        let mut header = Header {
            river: String::new(),
            task: String::new(),
            pass: String::new(),
            read: String::new(),
        };
        for HeaderLine { key, text, line } in header_lines(source) {
            let field = header
                .field(&key)
                .ok_or_else(|| problem(line, Problem::UnknownKey(key.clone(), KEYS)))?;
            if !field.is_empty() {
                return Err(problem(line, Problem::KeyTwice(key)));
            }
            *field = text;
        }
        let missing = KEYS
            .into_iter()
            .find(|key| header.field(key).is_none_or(|field| field.is_empty()));
        missing.map_or(Ok(header), |key| Err(problem(1, Problem::MissingKey(key))))
    }

    fn field(&mut self, key: &str) -> Option<&mut String> {
        match key {
            "River" => Some(&mut self.river),
            "Do" => Some(&mut self.task),
            "Pass" => Some(&mut self.pass),
            "Read" => Some(&mut self.read),
            _ => None,
        }
    }
}

/// The keys of a header, in the order in which a person reads them.
const KEYS: [&str; 4] = ["River", "Do", "Pass", "Read"];

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "// River: down\n//        stream\n// Do:    a\n\
        // Pass:  b: c\n// Read:  https://d\n\nfn main() {}\n";

    fn read(source: &str) -> Result<Header, String> {
        Header::read(Path::new("x.rs"), source).map_err(|error| error.to_string())
    }

    #[test]
    fn keys_and_the_lines_that_go_on_with_them_are_read() {
        let header = read(WHOLE).unwrap();
        assert_eq!(
            (&*header.river, &*header.pass, &*header.read),
            ("down stream", "b: c", "https://d")
        );
    }

    #[test]
    fn each_fault_of_a_header_names_its_line() {
        for (from, to, says) in [
            ("// Do:", "// Todo:", "x.rs:3: unknown header key `Todo`"),
            (
                "// Pass:",
                "// Do:",
                "x.rs:4: header key `Do` is written twice",
            ),
            (
                "// Read:  https://d\n",
                "",
                "x.rs:1: the header has no `Read:`",
            ),
        ] {
            let error = read(&WHOLE.replace(from, to)).unwrap_err();
            assert!(error.starts_with(says), "{error}");
        }
    }
}
